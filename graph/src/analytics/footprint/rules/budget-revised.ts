import type { MoneyRule } from './money-rule.ts';

export const budgetRevised: MoneyRule = {
  code: 'BUDGET_REVISED',
  part: 'EXCLUDED',
  explanation: (words) => words.moneyRules.BUDGET_REVISED,
};
