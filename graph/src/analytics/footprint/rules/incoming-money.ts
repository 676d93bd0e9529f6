import type { HeadlineRule } from './money-rule.ts';

export const incomingMoney: HeadlineRule = {
  code: 'INCOMING_MONEY',
  part: 'HEADLINE',
  kinds: ['INCOMING_FUNDS', 'INCOMING_COMMITMENT', 'INCOMING_PLEDGE'],
  explanation: (words) => words.moneyRules.INCOMING_MONEY,
};
