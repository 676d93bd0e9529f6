import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { countOf } from '../entity/relation-counts.ts';
import { goalAnswer } from './classification-answer.ts';
import { GoalPageDocument, type GoalPageQuery } from './goal-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'ADVANCES', direction: 'IN', name: msg`kegiatan yang mendorong tujuan ini` },
];

export function GoalPage() {
  const { id } = useParams({ from: '/tujuan/$id' });
  const { language } = useLanguage();
  const query = useQuery(GoalPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const goal = query.data?.node?.__typename === 'Goal' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="GOAL" entity={goal}>
      {(entity) => <GoalContent goal={entity} />}
    </EntityState>
  );
}

type Goal = Extract<NonNullable<GoalPageQuery['node']>, { __typename: 'Goal' }>;

function GoalContent({ goal }: { goal: Goal }) {
  const { i18n } = useLingui();
  const counts = goal.relationCounts;
  const answer = goalAnswer(
    { name: goal.name, activities: goal.initiatives?.totalCount ?? 0, parts: countOf(counts, 'PARENT_OF', 'OUT') },
    i18n,
  );
  const labels = [[goal.vocabulary, goal.code].filter((part) => part !== null).join(' ')];
  return <EntityPage entity={goal} answer={answer} labels={labels} expected={expected} />;
}
