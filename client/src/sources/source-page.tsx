import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../platform/use-language.ts';
import { Section } from '../design/section.tsx';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import { sourceTypeNames } from '../vocabulary/types.ts';
import { KindCounts } from '../design/kind-counts.tsx';
import { sourceAnswer } from './source-answer.ts';
import { SourcePageDocument, type SourcePageQuery } from './source-page.generated.ts';
import styles from './source-page.module.css';

export function SourcePage() {
  const { id } = useParams({ from: '/sumber/$id' });
  const { language } = useLanguage();
  const query = useQuery(SourcePageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const source = query.data?.node?.__typename === 'Source' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="SOURCE" entity={source}>
      {(entity) => <SourceContent source={entity} />}
    </EntityState>
  );
}

type Source = Extract<NonNullable<SourcePageQuery['node']>, { __typename: 'Source' }>;

function SourceContent({ source }: { source: Source }) {
  const { i18n } = useLingui();
  const counts = (source.counts ?? []).filter(({ kind }) => kind !== 'SOURCE');
  // What it says of itself is a record too, and stands in no list.
  const records = source.counts === null ? null : counts.reduce((sum, { count }) => sum + count, 0);
  const answer = sourceAnswer({ name: source.name, records, licence: source.licence }, i18n);
  return (
    <EntityPage
      entity={source}
      answer={answer}
      hasRelations={false}
      labels={source.type === null ? [] : [i18n._(sourceTypeNames[source.type])]}
    >
      <Section title={<Trans>Isinya</Trans>}>
        <KindCounts counts={counts} />
        <p className={styles.imports}>
          <Link to="/data">
            <Trans>Impor dan temuannya di halaman Data</Trans>
          </Link>
        </p>
      </Section>
      <Notes title={<Trans>Yang perlu diketahui</Trans>} notes={source.caveats} />
      <Notes title={<Trans>Kekosongan</Trans>} notes={source.gaps} />
    </EntityPage>
  );
}

function Notes({ title, notes }: { title: ReactNode; notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Section>
  );
}
