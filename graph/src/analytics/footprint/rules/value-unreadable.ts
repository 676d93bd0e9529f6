import type { MoneyRule } from './money-rule.ts';

export const valueUnreadable: MoneyRule = {
  code: 'VALUE_UNREADABLE',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.VALUE_UNREADABLE,
};
