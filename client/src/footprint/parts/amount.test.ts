import { expect, test } from 'vitest';
import { shareOf, shortMoney } from './amount.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('money is read short, with its currency before it', () => {
  expect(plain(shortMoney('46716382237', 'KRW', 'id'))).toBe('KRW 46,72 miliar');
  expect(plain(shortMoney('46716382237', 'KRW', 'en'))).toBe('KRW 46.72 billion');
  expect(plain(shortMoney('-5260000', 'USD', 'id'))).toBe('USD −5,26 juta');
  expect(plain(shortMoney('82407.4', 'USD', 'id'))).toBe('USD 82.407');
  expect(shortMoney('12', 'XXX', 'id')).toBe('12');
});

test('a share of nothing, and of a correction, is no share', () => {
  expect(shareOf('1', '4')).toBe(25);
  expect(shareOf('1', '0')).toBeNull();
  expect(shareOf('-1', '4')).toBeNull();
});
