import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import { countOf } from '../entity/relation-counts.ts';
import { indicatorAnswer } from './indicator-answer.ts';
import { IndicatorPageDocument, type IndicatorPageQuery } from './indicator-page.generated.ts';

export function IndicatorPage() {
  const { id } = useParams({ from: '/indikator/$id' });
  const { language } = useLanguage();
  const query = useQuery(IndicatorPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const indicator = query.data?.node?.__typename === 'Indicator' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="INDICATOR" entity={indicator}>
      {(entity) => <IndicatorContent indicator={entity} />}
    </EntityState>
  );
}

type Indicator = Extract<NonNullable<IndicatorPageQuery['node']>, { __typename: 'Indicator' }>;

function IndicatorContent({ indicator }: { indicator: Indicator }) {
  const { i18n } = useLingui();
  const answer = indicatorAnswer(
    {
      name: indicator.name,
      regions: countOf(indicator.relationCounts, 'MEASURED', 'IN'),
      betterWhen: indicator.betterWhen,
    },
    i18n,
  );
  const caveats = [...new Set(indicator.sources.flatMap((source) => source.caveats))].join(' ');
  return <EntityPage entity={indicator} answer={answer} factsNote={caveats === '' ? undefined : caveats} />;
}
