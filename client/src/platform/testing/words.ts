import { messages as english } from '@jejaring/words/en/pages.po';
import { messages as footprintEnglish } from '@jejaring/words/en/footprint.po';
import { messages as footprintIndonesian } from '@jejaring/words/id/footprint.po';
import { messages as formsEnglish } from '@jejaring/words/en/forms.po';
import { messages as formsIndonesian } from '@jejaring/words/id/forms.po';
import { messages as peersEnglish } from '@jejaring/words/en/peers.po';
import { messages as peersIndonesian } from '@jejaring/words/id/peers.po';
import { messages as networkEnglish } from '@jejaring/words/en/network.po';
import { messages as networkIndonesian } from '@jejaring/words/id/network.po';
import { messages as indonesian } from '@jejaring/words/id/pages.po';
import { Words } from '../words.ts';

/** The pages' own catalogues, one language at a time, for tests of what is composed from them. */
export const indonesianWords = new Words({
  locale: 'id',
  messages: {
    id: { ...indonesian, ...networkIndonesian, ...footprintIndonesian, ...formsIndonesian, ...peersIndonesian },
  },
});
export const englishWords = new Words({
  locale: 'en',
  messages: { en: { ...english, ...networkEnglish, ...footprintEnglish, ...formsEnglish, ...peersEnglish } },
});
export const languages = [
  { locale: 'id', i18n: indonesianWords },
  { locale: 'en', i18n: englishWords },
] as const;

/** Words of a sentence; an answer holds at most 25. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
