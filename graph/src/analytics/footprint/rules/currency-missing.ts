import type { MoneyRule } from './money-rule.ts';

export const currencyMissing: MoneyRule = {
  code: 'CURRENCY_MISSING',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.CURRENCY_MISSING,
};
