import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { countOf } from '../entity/relation-counts.ts';
import { challengeAnswer } from './challenge-answer.ts';
import { ChallengePageDocument, type ChallengePageQuery } from './challenge-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'ADDRESSES', direction: 'IN', name: msg`praktik atau kegiatan yang menjawab` },
  { kind: 'IN_SECTOR', direction: 'OUT', name: msg`sektor` },
];

export function ChallengePage() {
  const { id } = useParams({ from: '/tantangan/$id' });
  const { language } = useLanguage();
  const query = useQuery(ChallengePageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const challenge = query.data?.node?.__typename === 'Challenge' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="CHALLENGE" entity={challenge}>
      {(entity) => <ChallengeContent challenge={entity} />}
    </EntityState>
  );
}

type Challenge = Extract<NonNullable<ChallengePageQuery['node']>, { __typename: 'Challenge' }>;

function ChallengeContent({ challenge }: { challenge: Challenge }) {
  const { i18n } = useLingui();
  const counts = challenge.relationCounts;
  const answer = challengeAnswer(
    { name: challenge.name, regions: countOf(counts, 'FACES', 'IN'), answers: countOf(counts, 'ADDRESSES', 'IN') },
    i18n,
  );
  return <EntityPage entity={challenge} answer={answer} expected={expected} />;
}
