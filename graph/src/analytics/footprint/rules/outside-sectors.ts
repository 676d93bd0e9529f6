import type { MoneyRule } from './money-rule.ts';

export const outsideSectors: MoneyRule = {
  code: 'OUTSIDE_SECTORS',
  part: 'SHARED_OUT',
  explanation: (words) => words.moneyRules.OUTSIDE_SECTORS,
};
