import { SourceKey, sourceLetters } from '../design/source-key.tsx';
import type { SourceNotesListFragment } from './source-notes.generated.ts';
import styles from './peers-content.module.css';

/** Whose figures are compared, and what must be known of them: vintage, damage, method. */
export function SourceNotes({ list }: { list: SourceNotesListFragment }) {
  const { sources, caveats } = list.model;
  const letters = sourceLetters(sources.map(({ id }) => id));
  return (
    <footer className={styles.sources}>
      <SourceKey sources={sources.map(({ id, name }) => ({ id, name, letter: letters.get(id) ?? '' }))} />
      {caveats.length === 0 ? null : <p>{caveats.join(' ')}</p>}
    </footer>
  );
}
