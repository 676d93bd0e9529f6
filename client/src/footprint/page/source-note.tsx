import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { formatNumber } from '../../vocabulary/numbers.ts';
import type { SourceNoteFootprintFragment } from './source-note.generated.ts';
import styles from '../parts/parts.module.css';

/** Whose statements the page stands on, and at which version of the records. */
export function SourceNote({ footprint }: { footprint: SourceNoteFootprintFragment }) {
  const { locale } = useLanguage();
  const version = formatNumber(footprint.version, locale);
  return (
    <footer className={styles.note}>
      <Trans>Sumber:</Trans>{' '}
      {footprint.sources.map((source, index) => (
        <span key={source.id}>
          {index === 0 ? '' : ' · '}
          <EntityLink id={source.id} kind="SOURCE" name={source.name} mark={false} />
        </span>
      ))}
      {'. '}
      <Trans>Versi catatan {version}.</Trans>
    </footer>
  );
}
