import { editDistance } from './edit-distance.ts';
import { bareName, normalise, type PlaceKind } from './normalise.ts';
import type { TermUse } from './terms.ts';

export interface Question {
  readonly full: string;
  readonly bare: string;
  readonly place: PlaceKind;
  readonly words: readonly string[];
  /** Whether it could be a code written without its dots. */
  readonly isDigits: boolean;
}

export function questionOf(text: string): Question {
  const full = normalise(text);
  const { bare, place } = bareName(full);
  return { full, bare, place, words: bare.split(' '), isDigits: /^\d+$/.test(full) };
}

export interface Comparable {
  readonly full: string;
  readonly bare: string;
  readonly use: TermUse;
  readonly place: PlaceKind;
}

const useScore: Readonly<Record<TermUse, number>> = { NAME: 40, VARIANT: 30, CODE: 30, OLD_CODE: 20, IDENTIFIER: 10 };

/**
 * How well a term answers a query, from 0 (not at all) to 1000. The bands, best first:
 *   850 the whole text is equal (800: a code without its dots) · 650 the text begins with the query · 450 each word of
 *   the query begins a word of the text · up to 330 each word is within a typing error or two of a word of the text
 *   (1 from 4 letters on, 2 from 8 on), 40 less for each error.
 * Within a band: names before variants and codes before old codes before identifiers, the asked kind of region before
 * another, and the larger the part of the text that was asked for, the better. Codes are never guessed, and typing
 * errors only where `mayGuess`.
 */
export function score(question: Question, term: Comparable, mayGuess: boolean): number {
  const band = bandOf(question, term, mayGuess);
  if (band === 0) return 0;
  const place = question.place === 'NONE' || term.place === 'NONE' ? 0 : question.place === term.place ? 30 : -30;
  const part = Math.min(1, question.bare.length / Math.max(1, term.bare.length));
  return band + useScore[term.use] + place + Math.floor(part * 3) * 8;
}

function bandOf(question: Question, term: Comparable, mayGuess: boolean): number {
  const { full, bare } = question;
  if (full === '') return 0;
  if (term.full === full) return 860;
  if (term.bare === bare || term.full === bare) return 850;
  if (term.full.startsWith(full) || term.bare.startsWith(bare)) return 650;
  if (term.use !== 'NAME' && term.use !== 'VARIANT') {
    return question.isDigits && term.full.replaceAll(' ', '') === full ? 800 : 0;
  }
  const words = term.full.split(' ');
  if (question.words.every((word) => words.some((other) => other.startsWith(word)))) return 450;
  if (!mayGuess) return 0;
  let errors = 0;
  for (const [at, word] of question.words.entries()) {
    const least = closest(word, words, at === question.words.length - 1);
    if (least === Number.POSITIVE_INFINITY) return 0;
    errors += least;
  }
  return 330 - 40 * Math.min(errors, 4);
}

/** Errors between a word and the nearest of others; the last word of a query may be the beginning of one. */
function closest(word: string, others: readonly string[], mayBegin: boolean): number {
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (other === word || (mayBegin && other.startsWith(word))) return 0;
    if (limit === 0) continue;
    const distance = editDistance(word, other, limit);
    if (distance <= limit) least = Math.min(least, distance);
    if (mayBegin && other.length > word.length && word.length >= 5) {
      const begun = editDistance(word, other.slice(0, word.length), limit);
      if (begun <= limit) least = Math.min(least, begun + 0.5);
    }
  }
  return least;
}
