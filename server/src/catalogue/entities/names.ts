import {
  displayName,
  labelNames,
  languageRank,
  type Entity,
  type LocalName,
  type LocalText,
} from '@jejaring/graph/model';
import type { Language } from '@jejaring/schema';
import { firstLanguage, firstLocale, localeOf, type SomeLanguages } from '@jejaring/words';

/** Of what is written in some languages; in the first where none is asked for, or it is not written in that one. */
export function inLanguage(texts: SomeLanguages, language: Language | null): string {
  return texts[localeOf(language ?? firstLanguage)] ?? texts[firstLocale];
}

export function nameIn(names: readonly LocalName[], language: Language | null): string {
  return displayName(names, language ?? firstLanguage);
}

/** The name for a label or a sentence: a short one where that is how the thing is called. */
export function shortNameIn(entity: Entity, language: Language | null): string {
  return nameIn(labelNames(entity), language);
}

/** Texts in the language, else in the next best that there is. */
export function textsIn(texts: readonly LocalText[], language: Language | null): LocalText[] {
  const best = Math.min(...texts.map((text) => languageRank(text.language, language ?? firstLanguage)));
  return texts.filter((text) => languageRank(text.language, language ?? firstLanguage) === best);
}
