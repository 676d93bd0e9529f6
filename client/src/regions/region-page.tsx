import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import { Locator } from '../entity/locator.tsx';
import { countOf } from '../entity/relation-counts.ts';
import type { ExpectedRelation } from '../entity/relations.tsx';
import { countryName } from '../vocabulary/numbers.ts';
import { regionTypeNames } from '../vocabulary/types.ts';
import { indicatorCaveats, indicatorFacts, unknownIndicators } from './indicator-facts.ts';
import { regionAnswer } from './region-answer.ts';
import { RegionPeers } from './region-peers.tsx';
import { RegionDamagedDocument, RegionPageDocument, type RegionPageQuery } from './region-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'PARTY_TO', direction: 'OUT', name: msg`kemitraan dan naskah kerja sama` },
  { kind: 'MEMBER_OF', direction: 'OUT', name: msg`keanggotaan badan atau forum` },
  { kind: 'COVERS', direction: 'IN', name: msg`program yang menyebut tempat ini` },
  { kind: 'ORIGINATED', direction: 'OUT', name: msg`praktik baik` },
  { kind: 'FACES', direction: 'OUT', name: msg`tantangan` },
  { kind: 'HAS_POTENTIAL', direction: 'OUT', name: msg`potensi` },
];

export function RegionPage() {
  const { id } = useParams({ from: '/daerah/$id' });
  const { language } = useLanguage();
  const query = useQuery(RegionPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const { previousData: before } = query;
  // In the other language, say; the region of another address would lead back there.
  const isSame = before?.node?.__typename === 'Region' && before.node.id === id;
  const data = query.data ?? (isSame ? before : undefined);
  const region = data?.node?.__typename === 'Region' ? data.node : null;
  return (
    <EntityState query={query} id={id} kind="REGION" entity={region}>
      {(entity) => (
        <RegionContent region={entity} network={data?.network ?? null} footprint={data?.footprint ?? null} />
      )}
    </EntityState>
  );
}

type Region = Extract<NonNullable<RegionPageQuery['node']>, { __typename: 'Region' }>;

/** Null where they could not be counted. */
function programmesOf(footprint: RegionPageQuery['footprint']): number | null {
  return footprint === null ? null : (footprint.byKind.find(({ kind }) => kind === 'PROGRAMME')?.count ?? 0);
}

function RegionContent({
  region,
  network,
  footprint,
}: {
  region: Region;
  network: RegionPageQuery['network'];
  footprint: RegionPageQuery['footprint'];
}) {
  const { i18n } = useLingui();
  const { language, locale } = useLanguage();
  const damaged = region.unknown.filter(({ field }) => field.startsWith('indicator:'));
  const { data: named } = useQuery(RegionDamagedDocument, {
    variables: { ids: damaged.map(({ field }) => field), language },
    skip: damaged.length === 0,
  });
  const indicatorNames = new Map(
    (named?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
  const counts = region.relationCounts;
  const partners = (network?.nodes ?? []).filter((node) => node.distance === 1 && node.kind === 'REGION');
  const answer = regionAnswer(
    {
      name: region.shortName,
      level: region.level,
      population: region.population?.value ?? null,
      partners: partners.map(({ name, country }) => ({
        name,
        country: country === null ? null : countryName(country, locale),
      })),
      partnersHidden: network?.hidden.find((one) => one.node === region.id)?.count ?? 0,
      parts: countOf(counts, 'PART_OF', 'IN'),
      programmes: programmesOf(footprint),
      memberships: countOf(counts, 'MEMBER_OF', 'OUT'),
    },
    i18n,
    locale,
  );
  const measured = region.indicators?.edges.map((edge) => edge.node) ?? [];
  const [parent] = region.ancestors;
  const type = region.type === null ? null : i18n._(regionTypeNames[region.type]);
  const parentName = parent?.name ?? '';
  const labels = [type === null || parentName === '' ? type : i18n._(msg`${type} di ${parentName}`), region.code];
  const caveats = indicatorCaveats(measured);
  return (
    <EntityPage
      entity={region}
      answer={answer}
      labels={labels.filter((label) => label !== null)}
      furtherFacts={[...indicatorFacts(measured, i18n, locale), ...unknownIndicators(damaged, indicatorNames)]}
      factsNote={caveats.length === 0 ? undefined : caveats.join(' ')}
      expected={region.level === 'PROVINCE' || region.level === 'REGENCY' ? expected : []}
      elsewhere={['MEASURED']}
      hasNetwork
      aside={
        <Locator
          name={region.name}
          code={region.country === 'ID' && region.level !== 'COUNTRY' ? region.code : null}
          point={region.point}
          isIndonesian={region.country === 'ID'}
        />
      }
    >
      {region.level === 'REGENCY' && region.country === 'ID' ? <RegionPeers region={region.id} /> : null}
    </EntityPage>
  );
}
