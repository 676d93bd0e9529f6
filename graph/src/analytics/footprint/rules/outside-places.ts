import type { MoneyRule } from './money-rule.ts';

export const outsidePlaces: MoneyRule = {
  code: 'OUTSIDE_PLACES',
  part: 'SHARED_OUT',
  explanation: (words) => words.moneyRules.OUTSIDE_PLACES,
};
