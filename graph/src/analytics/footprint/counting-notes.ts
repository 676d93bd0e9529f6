import type { Wording } from '@jejaring/words';

/** How footprints count besides the rules of money: what a reader must know to count the same. */
export interface CountingNote {
  readonly code: string;
  readonly text: Wording;
}

export const countingNotes: readonly CountingNote[] = [
  {
    code: 'PARTS',
    text: (words) => words.countingNotes.PARTS,
  },
  {
    code: 'REGION_AND_GOVERNMENT',
    text: (words) => words.countingNotes.REGION_AND_GOVERNMENT,
  },
  {
    code: 'NAMED_PLACES',
    text: (words) => words.countingNotes.NAMED_PLACES,
  },
  {
    code: 'UNKNOWN_PRESENCE',
    text: (words) => words.countingNotes.UNKNOWN_PRESENCE,
  },
  {
    code: 'OTHERS_PRESENT',
    text: (words) => words.countingNotes.OTHERS_PRESENT,
  },
  {
    code: 'STOPPED',
    text: (words) => words.countingNotes.STOPPED,
  },
  {
    code: 'SPEND',
    text: (words) => words.countingNotes.SPEND,
  },
];
