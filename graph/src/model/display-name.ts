import { inEveryLanguage, localeOf, locales, type Language } from '@jejaring/words/languages';
import type { LocalName } from './values.ts';

/** One's own language, what is of none, then the others as they are listed. */
const fallbacks = inEveryLanguage((language) => [...new Set<string>([localeOf(language), 'und', ...locales])]);
const useOrder: readonly LocalName['use'][] = ['OFFICIAL', 'SHORT', 'VARIANT', 'ACRONYM', 'FORMER'];

/**
 * The one rule for which name is shown: one in use today, official, in the language or one of no language, else in the
 * next. A name written in capitals gives way to one that is not, where that is of the same or of no language. Empty
 * where there is no name.
 */
export function displayName(names: readonly LocalName[], language: Language): string {
  let best = names[0];
  let bestRank = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const rank = rankOf(name, language);
    if (rank < bestRank) [best, bestRank] = [name, rank];
  }
  return best?.text ?? '';
}

/** The place of a language among those that are shown instead of each other; lower is nearer. */
export function languageRank(tag: string, language: Language): number {
  const order = fallbacks[localeOf(language)];
  const rank = order.indexOf(tag.split('-')[0] ?? tag);
  return rank === -1 ? order.length : rank;
}

function rankOf(name: LocalName, language: Language): number {
  const isOld = name.to !== undefined;
  const place = languageRank(name.language, language);
  // One and a half steps: more than from a language to none, less than to another language.
  return (isOld ? 1000 : 0) + useOrder.indexOf(name.use) * 100 + place * 10 + (isShouted(name.text) ? 15 : 0);
}

/** Several words without a small letter; a single one may be an acronym. */
function isShouted(text: string): boolean {
  return text.includes(' ') && text === text.toUpperCase() && text !== text.toLowerCase();
}
