import type { ReactNode } from 'react';
import styles from './source-key.module.css';

/** One source as a panel keys it. */
export interface KeyedSource {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly note?: ReactNode;
}

/** Letters a, b, c … in the order in which the sources are first named; after z: aa, ab … */
export function sourceLetters(ids: readonly string[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const id of ids) if (!letters.has(id)) letters.set(id, letterAt(letters.size));
  return letters;
}

function letterAt(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

/** The small letter after a fact. */
export function SourceLetter({ letter, name }: { letter: string; name: string }) {
  return (
    <sup className={styles.letter} title={name}>
      {letter}
    </sup>
  );
}

/** The key at the end of a panel: a Kemendagri 2025 · b Wikidata. */
export function SourceKey({ sources }: { sources: readonly KeyedSource[] }) {
  return (
    <p className={styles.key}>
      {sources.map((source, index) => (
        <span key={source.id}>
          {index === 0 ? null : ' · '}
          <b>{source.letter}</b> {source.name}
          {source.note === undefined ? null : <>, {source.note}</>}
        </span>
      ))}
    </p>
  );
}
