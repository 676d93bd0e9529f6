import {
  displayName,
  labelNames,
  languageRank,
  type Entity,
  type LocalName,
  type LocalText,
} from '@jejaring/graph/model';
import type { Language } from '@jejaring/schema';

/** Of what is written in both languages; Indonesian where none is asked for. */
export function inLanguage(texts: { readonly id: string; readonly en: string }, language: Language | null): string {
  return language === 'EN' ? texts.en : texts.id;
}

export function nameIn(names: readonly LocalName[], language: Language | null): string {
  return displayName(names, language ?? 'ID');
}

/** The name for a label or a sentence: a short one where that is how the thing is called. */
export function shortNameIn(entity: Entity, language: Language | null): string {
  return nameIn(labelNames(entity), language);
}

/** Texts in the language, else in the next best that there is. */
export function textsIn(texts: readonly LocalText[], language: Language | null): LocalText[] {
  const best = Math.min(...texts.map((text) => languageRank(text.language, language ?? 'ID')));
  return texts.filter((text) => languageRank(text.language, language ?? 'ID') === best);
}
