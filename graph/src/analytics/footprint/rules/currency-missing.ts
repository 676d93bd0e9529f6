import type { MoneyRule } from './money-rule.ts';

export const currencyMissing: MoneyRule = {
  code: 'CURRENCY_MISSING',
  part: 'EXCLUDED',
  explanation: {
    id: 'Mata uangnya tidak disebut, baik pada transaksi maupun pada kegiatannya; angka tanpa mata uang tidak dijumlahkan.',
    en: 'No currency is stated, neither with the value nor by the activity; a figure without one is not added up.',
  },
};
