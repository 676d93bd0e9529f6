import type { MoneyRule } from './money-rule.ts';

export const outsideSectors: MoneyRule = {
  code: 'OUTSIDE_SECTORS',
  part: 'SHARED_OUT',
  explanation: {
    id: 'Bagian sektor lain menurut persentase yang dinyatakan, disetarakan menjadi 100 % dalam tiap klasifikasi. Sektor pada transaksi didahulukan daripada sektor pada kegiatan.',
    en: 'The share of other sectors by the percentages stated, rebased to 100 % within a vocabulary. A sector named by the transaction itself goes before those of its activity.',
  },
};
