import type { MoneyRule } from './money-rule.ts';

export const passedOn: MoneyRule = {
  code: 'PASSED_ON',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.PASSED_ON,
};
