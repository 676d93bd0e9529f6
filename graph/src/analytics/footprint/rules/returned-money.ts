import type { HeadlineRule } from './money-rule.ts';

export const returnedMoney: HeadlineRule = {
  code: 'RETURNED_MONEY',
  part: 'HEADLINE',
  kinds: ['INTEREST_PAYMENT', 'LOAN_REPAYMENT', 'REIMBURSEMENT', 'SALE_OF_EQUITY'],
  explanation: {
    id: 'Uang yang kembali kepada pemberi: bunga, pelunasan, pengembalian, penjualan penyertaan.',
    en: 'Money that goes back to the giver: interest, repayment, reimbursement, sale of equity.',
  },
};
