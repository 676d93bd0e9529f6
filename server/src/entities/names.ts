import { labelNames, type Entity, type LocalName, type LocalText } from '@jejaring/graph/model';
import type { Language } from '@jejaring/schema';

const fallbacks: Readonly<Record<Language, readonly string[]>> = { ID: ['id', 'und', 'en'], EN: ['en', 'und', 'id'] };
const useOrder: readonly LocalName['use'][] = ['OFFICIAL', 'SHORT', 'VARIANT', 'ACRONYM', 'FORMER'];

/** The name to show: a present official one in the language, else the next best; never empty while there is any name. */
export function nameIn(names: readonly LocalName[], language: Language | null): string {
  let best = names[0];
  let bestRank = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const rank = rankOf(name, language);
    if (rank < bestRank) [best, bestRank] = [name, rank];
  }
  return best?.text ?? '';
}

/** The name for a label or a sentence: a short one where that is how the thing is called. */
export function shortNameIn(entity: Entity, language: Language | null): string {
  return nameIn(labelNames(entity), language);
}

/** A name that is no longer used or not the full one gives way to one in another language. */
function rankOf(name: LocalName, language: Language | null): number {
  const place = languageRank(name.language, language);
  return (name.to === undefined ? 0 : 100) + useOrder.indexOf(name.use) * 10 + place;
}

/** Texts in the language, else in the next best that there is. */
export function textsIn(texts: readonly LocalText[], language: Language | null): LocalText[] {
  const best = Math.min(...texts.map((text) => languageRank(text.language, language)));
  return texts.filter((text) => languageRank(text.language, language) === best);
}

function languageRank(tag: string, language: Language | null): number {
  const order = fallbacks[language ?? 'ID'];
  const rank = order.indexOf(tag.split('-')[0] ?? tag);
  return rank === -1 ? order.length : rank;
}
