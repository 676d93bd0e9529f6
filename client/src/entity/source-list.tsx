import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import { formatDate } from '../vocabulary/numbers.ts';
import { publisherName } from '../vocabulary/publisher.ts';
import type { EntitySourcesFragment } from './source-list.generated.ts';
import styles from './source-list.module.css';

/** Every source the page stands on, with what a reader must know before using a figure of it. */
export function SourceList({ sources }: Pick<EntitySourcesFragment, 'sources'>) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  return (
    <Section id="sumber" title={<Trans context="judul">Sumber</Trans>}>
      {sources.length === 0 ? (
        <Empty>
          <Trans>Belum ada sumber tercatat.</Trans>
        </Empty>
      ) : null}
      <ul className={styles.list}>
        {sources.map((source) => (
          <li key={source.id} className={styles.source}>
            <p className={styles.name}>
              <Link to="/sumber/$id" params={{ id: source.id }}>
                {source.name}
              </Link>
            </p>
            <p className={styles.detail}>
              {[
                publisherName(source.publisher, i18n),
                source.licence,
                source.retrieved === null ? null : formatDate(source.retrieved, locale),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            {source.caveats.map((caveat) => (
              <p key={caveat} className={styles.caveat}>
                {caveat}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
