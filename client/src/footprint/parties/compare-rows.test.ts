import { expect, test } from 'vitest';
import { sharedIn } from './compare-rows.ts';

test('places of both, the busiest first', () => {
  const place = (id: string, count: number) => ({ count, region: { id, name: id } });
  expect(sharedIn([place('a', 1), place('b', 2), place('c', 1)], [place('b', 1), place('a', 9)])).toEqual([
    { id: 'a', name: 'a', counts: [1, 9] },
    { id: 'b', name: 'b', counts: [2, 1] },
  ]);
});
