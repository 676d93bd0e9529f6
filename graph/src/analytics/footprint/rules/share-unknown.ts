import type { MoneyRule } from './money-rule.ts';

export const shareUnknown: MoneyRule = {
  code: 'SHARE_UNKNOWN',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.SHARE_UNKNOWN,
};
