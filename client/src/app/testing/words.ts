import { setupI18n, type I18n } from '@lingui/core';
import { messages as english } from '../../locales/en.po';
import { messages as footprintEnglish } from '../../locales/footprint/en.po';
import { messages as footprintIndonesian } from '../../locales/footprint/id.po';
import { messages as peersEnglish } from '../../locales/peers/en.po';
import { messages as peersIndonesian } from '../../locales/peers/id.po';
import { messages as indonesian } from '../../locales/id.po';

/** The pages' own catalogues, one language at a time, for tests of what is composed from them. */
export const indonesianWords: I18n = setupI18n({
  locale: 'id',
  messages: { id: { ...indonesian, ...footprintIndonesian, ...peersIndonesian } },
});
export const englishWords: I18n = setupI18n({
  locale: 'en',
  messages: { en: { ...english, ...footprintEnglish, ...peersEnglish } },
});
export const languages = [
  { locale: 'id', i18n: indonesianWords },
  { locale: 'en', i18n: englishWords },
] as const;

/** Words of a sentence; an answer holds at most 25. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
