import type { HeadlineRule } from './money-rule.ts';

export const unknownKind: HeadlineRule = {
  code: 'UNKNOWN_KIND',
  part: 'HEADLINE',
  kinds: ['UNKNOWN'],
  explanation: (words) => words.moneyRules.UNKNOWN_KIND,
};
