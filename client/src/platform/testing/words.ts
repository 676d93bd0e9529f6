import { messages as english } from '../../locales/en.po';
import { messages as footprintEnglish } from '../../locales/footprint/en.po';
import { messages as footprintIndonesian } from '../../locales/footprint/id.po';
import { messages as peersEnglish } from '../../locales/peers/en.po';
import { messages as peersIndonesian } from '../../locales/peers/id.po';
import { messages as exploreEnglish } from '../../locales/explore/en.po';
import { messages as exploreIndonesian } from '../../locales/explore/id.po';
import { messages as indonesian } from '../../locales/id.po';
import { Words } from '../words.ts';

/** The pages' own catalogues, one language at a time, for tests of what is composed from them. */
export const indonesianWords = new Words({
  locale: 'id',
  messages: { id: { ...indonesian, ...exploreIndonesian, ...footprintIndonesian, ...peersIndonesian } },
});
export const englishWords = new Words({
  locale: 'en',
  messages: { en: { ...english, ...exploreEnglish, ...footprintEnglish, ...peersEnglish } },
});
export const languages = [
  { locale: 'id', i18n: indonesianWords },
  { locale: 'en', i18n: englishWords },
] as const;

/** Words of a sentence; an answer holds at most 25. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
