import { english } from './en/index.ts';
import { indonesian } from './id/index.ts';
import { firstLanguage, type Language } from './languages.ts';
import type { Wording, Words } from './words.ts';

export * from './languages.ts';
export type { Wording, Words } from './words.ts';

const spoken: Readonly<Record<Language, Words>> = { ID: indonesian, EN: english };

/** Null stands for "not asked for". */
export function wordsIn(language: Language | null): Words {
  return spoken[language ?? firstLanguage];
}

/** @param language null stands for "not asked for" */
export function say(wording: Wording, language: Language | null): string {
  return wording(wordsIn(language));
}
