import type { MoneyRule } from './money-rule.ts';

export const dateUnknown: MoneyRule = {
  code: 'DATE_UNKNOWN',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.DATE_UNKNOWN,
};
