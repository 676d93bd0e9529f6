import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { countOf } from '../entity/relation-counts.ts';
import { practiceStageNames, practiceStatusNames } from '../vocabulary/facts.ts';
import { practiceAnswer } from './practice-answer.ts';
import { PracticePageDocument, type PracticePageQuery } from './practice-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'ADOPTED', direction: 'IN', name: msg`yang mengadopsi` },
  { kind: 'ADDRESSES', direction: 'OUT', name: msg`tantangan` },
  { kind: 'REPLICATES', direction: 'IN', name: msg`replikasi` },
];

export function PracticePage() {
  const { id } = useParams({ from: '/praktik/$id' });
  const { language } = useLanguage();
  const query = useQuery(PracticePageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const practice = query.data?.node?.__typename === 'Practice' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="PRACTICE" entity={practice}>
      {(entity) => <PracticeContent practice={entity} />}
    </EntityState>
  );
}

type Practice = Extract<NonNullable<PracticePageQuery['node']>, { __typename: 'Practice' }>;

function PracticeContent({ practice }: { practice: Practice }) {
  const { i18n } = useLingui();
  const answer = practiceAnswer(
    {
      originators: practice.originators?.edges.flatMap((edge) => edge.node.other?.name ?? []) ?? [],
      originatorCount: practice.originators?.totalCount ?? 0,
      adopterCount: countOf(practice.relationCounts, 'ADOPTED', 'IN'),
      challenge: practice.challenges?.edges[0]?.node.other?.name ?? null,
    },
    i18n,
  );
  const labels = [
    practice.stage === null ? null : i18n._(practiceStageNames[practice.stage]),
    practice.status === null ? null : i18n._(practiceStatusNames[practice.status]),
  ];
  return (
    <EntityPage
      entity={practice}
      answer={answer}
      labels={labels.filter((label) => label !== null)}
      expected={expected}
    />
  );
}
