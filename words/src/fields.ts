import * as english from './en/fields.ts';
import * as indonesian from './id/fields.ts';
import type { EveryLanguage } from './languages.ts';

/** What fields and expected relations are called, for pages that load no other words of this kind. */
export const fieldWords = {
  id: { ...indonesian.fields, ...indonesian.expectedRelations },
  en: { ...english.fields, ...english.expectedRelations },
} satisfies EveryLanguage<object>;
