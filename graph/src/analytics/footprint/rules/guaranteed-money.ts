import type { HeadlineRule } from './money-rule.ts';

export const guaranteedMoney: HeadlineRule = {
  code: 'GUARANTEED_MONEY',
  part: 'HEADLINE',
  kinds: ['CREDIT_GUARANTEE'],
  explanation: (words) => words.moneyRules.GUARANTEED_MONEY,
};
