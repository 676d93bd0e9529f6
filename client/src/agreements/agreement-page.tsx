import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { formNames } from '../vocabulary/forms.ts';
import { agreementAnswer } from './agreement-answer.ts';
import { AgreementPageDocument, type AgreementPageQuery } from './agreement-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'GOVERNED_BY', direction: 'IN', name: msg`kemitraan di bawahnya` },
  { kind: 'IN_SECTOR', direction: 'OUT', name: msg`sektor` },
];

export function AgreementPage() {
  const { id } = useParams({ from: '/naskah/$id' });
  const { language } = useLanguage();
  const query = useQuery(AgreementPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const agreement = query.data?.node?.__typename === 'Agreement' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="AGREEMENT" entity={agreement}>
      {(entity) => <AgreementContent agreement={entity} />}
    </EntityState>
  );
}

type Agreement = Extract<NonNullable<AgreementPageQuery['node']>, { __typename: 'Agreement' }>;

function AgreementContent({ agreement }: { agreement: Agreement }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const parties = agreement.parties?.edges.flatMap((edge) => edge.node.other?.name ?? []) ?? [];
  const answer = agreementAnswer(
    {
      parties: parties.slice(0, 2),
      partyCount: agreement.parties?.totalCount ?? 0,
      signedOn: agreement.signedOn,
      validUntil: agreement.validUntil,
      hasEnded: agreement.hasEnded,
    },
    i18n,
    locale,
  );
  const labels = agreement.form === null ? [] : [i18n._(formNames[agreement.form])];
  return <EntityPage entity={agreement} answer={answer} labels={labels} expected={expected} />;
}
