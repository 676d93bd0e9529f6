import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import type { FactSource } from './fact-rows.ts';
import { InPlace } from '../design/in-place.tsx';
import { Name } from '../design/name.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import styles from './fact-source-note.module.css';

/** The source's name; opened it says which row or page, what it says there, and by what rule it was inferred. */
export function FactSourceNote({ source }: { source: FactSource }) {
  return (
    <span className={styles.note}>
      <InPlace label={source.name}>
        <p className={styles.name}>
          <Link to="/sumber/$id" params={{ id: source.id }}>
            {source.name}
          </Link>
        </p>
        <SourcePlace source={source} />
      </InPlace>
    </span>
  );
}

/** Where in the source a fact stands. */
export function SourcePlace({ source }: { source: FactSource }) {
  const { locale } = useLanguage();
  return (
    <>
      {source.row == null ? null : (
        <p>
          <Trans>Baris {formatNumber(source.row, locale)}</Trans>
        </p>
      )}
      {source.page == null ? null : <p>{source.page}</p>}
      {source.says == null ? null : <p>“{source.says}”</p>}
      {source.url == null ? null : (
        <p>
          <a href={source.url} rel="noreferrer">
            {source.url}
          </a>
        </p>
      )}
      {source.inferredBy == null ? null : (
        <p>
          <Trans>
            Disimpulkan, aturan: <Name of={source.inferredBy} />
          </Trans>
        </p>
      )}
    </>
  );
}
