import type { MoneyRule } from './money-rule.ts';

export const sameActivityTwice: MoneyRule = {
  code: 'SAME_ACTIVITY_TWICE',
  part: 'EXCLUDED',
  explanation: {
    id: 'Kegiatan yang sama tercatat dalam dua berkas; dihitung dari catatan yang diutamakan untuk kegiatan itu, catatan lainnya tidak.',
    en: 'The same activity stands in two files; it is counted from the record that comes first for it, not from the others.',
  },
};
