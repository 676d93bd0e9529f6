import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { KindCounts } from '../design/kind-counts.tsx';
import { Unknown } from '../design/unknown.tsx';
import { formatDate } from '../vocabulary/numbers.ts';
import { publisherName } from '../vocabulary/publisher.ts';
import { sourceTypeNames } from '../vocabulary/types.ts';
import type { CoveredSourceFragment } from './covered-source.generated.ts';
import styles from './coverage-page.module.css';

/** One source as the Data page tells it. */
export function CoveredSource({ covered }: { covered: CoveredSourceFragment }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const { source, records, findings, counts, lastImport } = covered;
  const about = [
    source.type === null ? null : i18n._(sourceTypeNames[source.type]),
    publisherName(source.publisher, i18n),
    source.retrieved === null ? null : formatDate(source.retrieved, locale),
  ].filter((part) => part !== null);
  return (
    <article className={styles.source}>
      <div>
        <h3>
          <Link to="/sumber/$id" params={{ id: source.id }}>
            {source.name}
          </Link>
        </h3>
        <p className={styles.about}>{about.join(' · ')}</p>
        {source.description === null ? null : <p>{source.description.text}</p>}
        <p className={styles.about}>
          <Trans>Lisensi:</Trans> {source.licence ?? <Unknown />}
        </p>
      </div>
      <div>
        <p className={styles.records}>{i18n._(msg`${plural(records, { other: '# catatan' })}`)}</p>
        <KindCounts counts={counts.filter(({ kind }) => kind !== 'SOURCE')} />
        {findings === 0 || lastImport === null ? null : (
          <p className={styles.about}>
            <Link to="/data" search={{ impor: lastImport.id }}>
              {i18n._(msg`${plural(findings, { other: '# temuan saat diimpor' })}`)}
            </Link>
          </p>
        )}
      </div>
      <div className={styles.notes}>
        {source.caveats.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {source.gaps.length === 0 ? null : (
          <p>
            <b>
              <Trans>Kekosongan:</Trans>
            </b>{' '}
            {source.gaps.join(' ')}
          </p>
        )}
      </div>
    </article>
  );
}
