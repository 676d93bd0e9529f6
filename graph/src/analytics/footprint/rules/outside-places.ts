import type { MoneyRule } from './money-rule.ts';

export const outsidePlaces: MoneyRule = {
  code: 'OUTSIDE_PLACES',
  part: 'SHARED_OUT',
  explanation: {
    id: 'Bagian tempat lain menurut persentase yang dinyatakan, disetarakan menjadi 100 %. Penerima pada transaksi didahulukan daripada penerima pada kegiatan.',
    en: 'The share of other places by the percentages stated, rebased to 100 %. A recipient named by the transaction itself goes before those of its activity.',
  },
};
