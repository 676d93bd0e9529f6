import type { HeadlineRule } from './money-rule.ts';

export const returnedMoney: HeadlineRule = {
  code: 'RETURNED_MONEY',
  part: 'HEADLINE',
  kinds: ['INTEREST_PAYMENT', 'LOAN_REPAYMENT', 'REIMBURSEMENT', 'SALE_OF_EQUITY'],
  explanation: (words) => words.moneyRules.RETURNED_MONEY,
};
