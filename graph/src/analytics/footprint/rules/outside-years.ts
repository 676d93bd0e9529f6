import type { MoneyRule } from './money-rule.ts';

export const outsideYears: MoneyRule = {
  code: 'OUTSIDE_YEARS',
  part: 'EXCLUDED',
  explanation: {
    id: 'Tanggal nilainya di luar tahun yang dipilih.',
    en: 'Its value date lies outside the years chosen.',
  },
};
