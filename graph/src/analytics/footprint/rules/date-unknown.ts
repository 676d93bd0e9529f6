import type { MoneyRule } from './money-rule.ts';

export const dateUnknown: MoneyRule = {
  code: 'DATE_UNKNOWN',
  part: 'EXCLUDED',
  explanation: {
    id: 'Tanggalnya tidak disebut, sehingga tidak dapat ditempatkan dalam tahun yang dipilih.',
    en: 'No date is stated, so it cannot be placed in the years chosen.',
  },
};
