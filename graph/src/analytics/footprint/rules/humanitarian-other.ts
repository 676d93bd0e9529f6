import type { MoneyRule } from './money-rule.ts';

export const otherHumanitarian: MoneyRule = {
  code: 'HUMANITARIAN_OTHER',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.HUMANITARIAN_OTHER,
};
