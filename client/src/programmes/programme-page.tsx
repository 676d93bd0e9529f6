import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { formatPeriod } from '../vocabulary/numbers.ts';
import { Flows } from './flows.tsx';
import { statusText } from './status-words.ts';
import { programmeAnswer, type Holders } from './programme-answer.ts';
import { ProgrammePageDocument, type HoldersFragment, type ProgrammePageQuery } from './programme-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'ADVANCES', direction: 'OUT', name: msg`tujuan pembangunan berkelanjutan` },
  { kind: 'PARENT_OF', direction: 'IN', name: msg`program induk` },
];

export function ProgrammePage() {
  const { id } = useParams({ from: '/program/$id' });
  const { language } = useLanguage();
  const query = useQuery(ProgrammePageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const programme = query.data?.node?.__typename === 'Programme' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="PROGRAMME" entity={programme}>
      {(entity) => <ProgrammeContent programme={entity} />}
    </EntityState>
  );
}

type Programme = Extract<NonNullable<ProgrammePageQuery['node']>, { __typename: 'Programme' }>;

function ProgrammeContent({ programme }: { programme: Programme }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const { implementers, funders, accountable, places, period, status } = programme;
  const answer = programmeAnswer(
    {
      implementers: holders(implementers),
      funders: holders(funders),
      accountable: holders(accountable),
      places: holders(places),
    },
    i18n,
  );
  const asOf = programme.sources.reduce<string | null>((last, { retrieved }) => later(last, retrieved), null);
  const labels = [
    status === null ? null : statusText({ status, to: period?.to ?? null, asOf, today: today() }, i18n, locale),
    period === null || (period.from === null && period.to === null)
      ? null
      : formatPeriod(period.from, period.to, locale),
  ];
  return (
    <EntityPage
      entity={programme}
      answer={answer}
      labels={labels.filter((label) => label !== null)}
      expected={expected}
      elsewhere={['OF']}
      hasNetwork
    >
      <Flows id={programme.id} />
    </EntityPage>
  );
}

const today = () => new Date().toISOString().slice(0, 10);

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

/** A category of organisations («Otra entidad») holds a role without being named: the sentence leaves it out. */
function holders(connection: HoldersFragment | null): Holders {
  const ends = connection?.edges.flatMap((edge) => edge.node.other ?? []) ?? [];
  const named = ends.filter((end) => end.__typename !== 'Actor' || !end.isUnnamed);
  const names = [...new Set(named.map((end) => end.name))];
  return { names, total: (connection?.totalCount ?? 0) - (ends.length - names.length) };
}
