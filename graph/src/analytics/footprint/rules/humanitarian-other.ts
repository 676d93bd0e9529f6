import type { MoneyRule } from './money-rule.ts';

export const otherHumanitarian: MoneyRule = {
  code: 'HUMANITARIAN_OTHER',
  part: 'EXCLUDED',
  explanation: {
    id: 'Transaksi ini sendiri menyatakan hal yang lain tentang bantuan kemanusiaan daripada yang dipilih.',
    en: 'The transaction itself says otherwise about humanitarian aid than what was chosen.',
  },
};
