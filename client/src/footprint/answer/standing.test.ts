import { expect, test } from 'vitest';
import { indonesiaStanding } from './standing.ts';

test('Indonesia stands by money in one currency, else by activities', () => {
  const place = (code: string, count: number, counted: string) => ({
    count,
    region: { code },
    money: [{ flow: 'OUTGOING_COMMITMENT', currency: 'KRW', counted }],
  });
  const places = [place('ET', 5, '50'), place('PH', 4, '40'), place('ID', 2, '10')];
  const krw = { flow: 'OUTGOING_COMMITMENT', currency: 'KRW', counted: '100' };
  expect(indonesiaStanding(places, [krw])).toMatchObject({ by: 'MONEY', share: 10, count: 2 });
  expect(indonesiaStanding(places, [krw, { ...krw, currency: 'USD' }])).toEqual({ by: 'COUNT', count: 2 });
  expect(indonesiaStanding(places.slice(0, 2), [krw])).toBeNull();
});
