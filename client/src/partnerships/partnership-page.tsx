import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import type { Role } from '../vocabulary/enums.generated.ts';
import { formNames } from '../vocabulary/forms.ts';
import { partnershipAnswer } from './partnership-answer.ts';
import { PartnershipPageDocument, type PartnershipPageQuery } from './partnership-page.generated.ts';

const expected: readonly ExpectedRelation[] = [{ kind: 'GOVERNED_BY', direction: 'OUT', name: msg`naskah kerja sama` }];

export function PartnershipPage() {
  const { id } = useParams({ from: '/kemitraan/$id' });
  const { language } = useLanguage();
  const query = useQuery(PartnershipPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const partnership = query.data?.node?.__typename === 'Partnership' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="PARTNERSHIP" entity={partnership}>
      {(entity) => <PartnershipContent partnership={entity} />}
    </EntityState>
  );
}

type Partnership = Extract<NonNullable<PartnershipPageQuery['node']>, { __typename: 'Partnership' }>;

function PartnershipContent({ partnership }: { partnership: Partnership }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const parties = partnership.parties?.edges.map((edge) => edge.node) ?? [];
  const names = (role?: Role) =>
    distinct(
      parties.filter((party) => role === undefined || party.role === role).flatMap((party) => party.other?.name ?? []),
    );
  const all = names();
  const answer = partnershipAnswer(
    {
      form: partnership.form,
      parties: all.slice(0, 2),
      partyCount: all.length,
      beneficiaries: names('BENEFICIARY'),
      pivotals: names('PIVOTAL'),
      facilitators: names('FACILITATING'),
      from: partnership.period?.from ?? null,
    },
    i18n,
    locale,
  );
  return (
    <EntityPage
      entity={partnership}
      answer={answer}
      labels={partnership.form === null ? [] : [i18n._(formNames[partnership.form])]}
      expected={expected}
      hasNetwork
    />
  );
}

/** One party may hold several roles. */
function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
