import type { HeadlineRule } from './money-rule.ts';

export const plannedMoney: HeadlineRule = {
  code: 'PLANNED_MONEY',
  part: 'HEADLINE',
  kinds: ['BUDGET', 'PLANNED_DISBURSEMENT', 'OUTGOING_PLEDGE'],
  explanation: (words) => words.moneyRules.PLANNED_MONEY,
};
