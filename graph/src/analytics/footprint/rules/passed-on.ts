import type { MoneyRule } from './money-rule.ts';

export const passedOn: MoneyRule = {
  code: 'PASSED_ON',
  part: 'EXCLUDED',
  explanation: {
    id: 'Uang ini diterima dari kegiatan lain yang juga dihitung di sini dan diteruskan; dihitung sekali, pada pemberi pertama.',
    en: 'This money was received from another activity that is counted here too, and passed on; it counts once, with the first payer.',
  },
};
