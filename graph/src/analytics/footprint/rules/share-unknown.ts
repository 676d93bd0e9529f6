import type { MoneyRule } from './money-rule.ts';

export const shareUnknown: MoneyRule = {
  code: 'SHARE_UNKNOWN',
  part: 'EXCLUDED',
  explanation: {
    id: 'Sumber menyebut beberapa tempat atau sektor tanpa bagiannya, atau hanya wilayah yang lebih luas; bagian untuk yang dipilih tidak diketahui dan tidak ditebak.',
    en: 'The source names several places or sectors without their shares, or only something larger; the share of what was chosen is unknown and is not guessed.',
  },
};
