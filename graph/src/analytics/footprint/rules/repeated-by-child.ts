import type { MoneyRule } from './money-rule.ts';

export const repeatedByChild: MoneyRule = {
  code: 'REPEATED_BY_CHILD',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.REPEATED_BY_CHILD,
};
