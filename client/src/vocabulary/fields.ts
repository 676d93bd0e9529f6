import type { ExpectedRelation, FieldName } from '@jejaring/graph/model';
import { fieldWords } from '@jejaring/words/fields';
import { firstLocale, spokenLocale, type EveryLanguage } from '@jejaring/words/languages';

/** A field, or an expected relation, that some language has no word for does not compile. */
const words: EveryLanguage<Readonly<Record<FieldName | ExpectedRelation, string>>> = fieldWords;

/** Fields and expected relations, as one reads them from the top of a page. */
export const fieldOrder: readonly string[] = Object.keys(words[firstLocale]);

/** What a field of an entity, or an expected relation, is called on its page; one of a newer server stands for itself. */
export function fieldName(field: string, locale: string): string {
  const spoken: Readonly<Record<string, string>> = words[spokenLocale(locale)];
  return (Object.hasOwn(spoken, field) ? spoken[field] : undefined) ?? field;
}
