import type { MoneyRule } from './money-rule.ts';

export const outsideYears: MoneyRule = {
  code: 'OUTSIDE_YEARS',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.OUTSIDE_YEARS,
};
