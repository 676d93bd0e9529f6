import { expect, test } from 'vitest';
import { stepOf } from './steps.ts';

test('steps rise with the number, from 1 to 5', () => {
  expect([1, 2, 3, 4, 5].map((count) => stepOf(count, 5))).toEqual([1, 2, 3, 4, 5]);
  expect([stepOf(1, 132), stepOf(132, 132)]).toEqual([1, 5]);
});
