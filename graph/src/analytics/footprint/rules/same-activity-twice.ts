import type { MoneyRule } from './money-rule.ts';

export const sameActivityTwice: MoneyRule = {
  code: 'SAME_ACTIVITY_TWICE',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.SAME_ACTIVITY_TWICE,
};
