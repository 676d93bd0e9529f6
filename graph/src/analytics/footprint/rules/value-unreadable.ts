import type { MoneyRule } from './money-rule.ts';

export const valueUnreadable: MoneyRule = {
  code: 'VALUE_UNREADABLE',
  part: 'EXCLUDED',
  explanation: {
    id: 'Nilainya tidak tertulis atau tidak dapat dibaca sebagai bilangan desimal; jumlahnya tidak diketahui, bukan nol.',
    en: 'Its value is missing or cannot be read as a decimal number; the amount is unknown, not nought.',
  },
};
