import type { indonesian } from './id/index.ts';

/** All words of one language. What the Indonesian folder says, every other one must say too: else it does not compile. */
export type Words = typeof indonesian;

/** A text that is said in the language of whoever asks for it. */
export type Wording = (words: Words) => string;
