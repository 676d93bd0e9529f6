import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { countOf } from '../entity/relation-counts.ts';
import { potentialAnswer } from './challenge-answer.ts';
import { PotentialPageDocument, type PotentialPageQuery } from './potential-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'DRAWS_ON', direction: 'IN', name: msg`praktik atau kegiatan yang memakai` },
  { kind: 'IN_SECTOR', direction: 'OUT', name: msg`sektor` },
];

export function PotentialPage() {
  const { id } = useParams({ from: '/potensi/$id' });
  const { language } = useLanguage();
  const query = useQuery(PotentialPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const potential = query.data?.node?.__typename === 'Potential' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="POTENTIAL" entity={potential}>
      {(entity) => <PotentialContent potential={entity} />}
    </EntityState>
  );
}

type Potential = Extract<NonNullable<PotentialPageQuery['node']>, { __typename: 'Potential' }>;

function PotentialContent({ potential }: { potential: Potential }) {
  const { i18n } = useLingui();
  const counts = potential.relationCounts;
  const answer = potentialAnswer(
    { name: potential.name, regions: countOf(counts, 'HAS_POTENTIAL', 'IN'), uses: countOf(counts, 'DRAWS_ON', 'IN') },
    i18n,
  );
  return <EntityPage entity={potential} answer={answer} expected={expected} />;
}
