import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';

/** «A», «A dan B», «A, B, dan 3 pihak lain»: at most two names, since an answer holds 25 words. */
export function nameList(names: readonly string[], total: number, i18n: I18n): string {
  const [first = '', second = ''] = names;
  const rest = total - Math.min(names.length, 2);
  if (rest > 0 && names.length >= 2) {
    return i18n._(msg`${first}, ${second}, dan ${plural(rest, { other: '# pihak lain' })}`);
  }
  if (rest > 0) return i18n._(msg`${first} dan ${plural(rest, { other: '# pihak lain' })}`);
  return names.length >= 2 ? i18n._(msg`${first} dan ${second}`) : first;
}

/** The clauses of an answer as one sentence; what is missing comes last, after a semicolon. */
export function sentence(statement: string, missing: readonly string[]): string {
  const gaps = missing.filter((text) => text !== '');
  const text = gaps.length === 0 ? statement : `${statement}; ${gaps.join(', ')}`;
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
