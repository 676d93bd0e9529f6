import { expectedRelationWords, fieldWords, type Words } from '@jejaring/graph/field-words';

const words: Readonly<Record<string, Words>> = { ...fieldWords, ...expectedRelationWords };

/** Fields and expected relations, as one reads them from the top of a page. */
export const fieldOrder: readonly string[] = Object.keys(words);

/** What a field of an entity, or an expected relation, is called on its page; one of a newer server stands for itself. */
export function fieldName(field: string, locale: string): string {
  const name = Object.hasOwn(words, field) ? words[field] : undefined;
  return name === undefined ? field : locale === 'en' ? name.en : name.id;
}
