import type { HeadlineRule } from './money-rule.ts';

export const guaranteedMoney: HeadlineRule = {
  code: 'GUARANTEED_MONEY',
  part: 'HEADLINE',
  kinds: ['CREDIT_GUARANTEE'],
  explanation: {
    id: 'Jaminan hanya dibayarkan bila pinjaman yang dijamin gagal dilunasi.',
    en: 'A guarantee is paid only where the loan it stands for fails.',
  },
};
