import type { HeadlineRule } from './money-rule.ts';

export const incomingMoney: HeadlineRule = {
  code: 'INCOMING_MONEY',
  part: 'HEADLINE',
  kinds: ['INCOMING_FUNDS', 'INCOMING_COMMITMENT', 'INCOMING_PLEDGE'],
  explanation: {
    id: 'Uang masuk adalah uang yang sama dengan yang dicatat pembayarnya sebagai keluar, dan kemudian dicairkan atau dibelanjakan.',
    en: 'Incoming money is the same money that its payer reports as going out, and that is then disbursed or spent.',
  },
};
