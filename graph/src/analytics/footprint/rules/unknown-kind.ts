import type { HeadlineRule } from './money-rule.ts';

export const unknownKind: HeadlineRule = {
  code: 'UNKNOWN_KIND',
  part: 'HEADLINE',
  kinds: ['UNKNOWN'],
  explanation: {
    id: 'Jenis transaksinya tidak diketahui, sehingga tidak dapat dikatakan apakah uang yang sama sudah dihitung.',
    en: 'The type of the transaction is unknown, so nobody can say whether the same money is counted already.',
  },
};
