import type { MoneyRule } from './money-rule.ts';

export const repeatedByChild: MoneyRule = {
  code: 'REPEATED_BY_CHILD',
  part: 'EXCLUDED',
  explanation: {
    id: 'Kegiatan bawahannya menyebut uang yang sama. Anggaran, rencana, janji, dan komitmen induk dihitung hanya sejauh melebihi jumlah bawahannya; transaksi lain hanya bila jenis, mata uang, tanggal, dan nilainya sama.',
    en: 'A child activity states the same money. Budgets, plans, pledges and commitments of a parent count only as far as they exceed the sum of its children; other transactions are left out where kind, currency, date and value are equal.',
  },
};
