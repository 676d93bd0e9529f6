import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { countOf } from '../entity/relation-counts.ts';
import { sectorAnswer } from './classification-answer.ts';
import { SectorPageDocument, type SectorPageQuery } from './sector-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'IN_SECTOR', direction: 'IN', name: msg`kegiatan dalam sektor ini` },
  { kind: 'CORRESPONDS_TO', direction: 'OUT', name: msg`padanan di kosakata lain` },
];

export function SectorPage() {
  const { id } = useParams({ from: '/sektor/$id' });
  const { language } = useLanguage();
  const query = useQuery(SectorPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const sector = query.data?.node?.__typename === 'Sector' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="SECTOR" entity={sector}>
      {(entity) => <SectorContent sector={entity} />}
    </EntityState>
  );
}

type Sector = Extract<NonNullable<SectorPageQuery['node']>, { __typename: 'Sector' }>;

function SectorContent({ sector }: { sector: Sector }) {
  const { i18n } = useLingui();
  const counts = sector.relationCounts;
  const answer = sectorAnswer(
    {
      name: sector.name,
      activities: sector.initiatives?.totalCount ?? 0,
      parts: countOf(counts, 'PARENT_OF', 'OUT'),
      matches: countOf(counts, 'CORRESPONDS_TO', 'OUT') + countOf(counts, 'CORRESPONDS_TO', 'IN'),
    },
    i18n,
  );
  const labels = [[sector.vocabulary, sector.code].filter((part) => part !== null).join(' ')];
  return <EntityPage entity={sector} answer={answer} labels={labels} expected={expected} />;
}
