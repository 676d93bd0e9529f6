import { useQuery } from '@apollo/client/react';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityPage } from '../entity/entity-page.tsx';
import { EntityState } from '../entity/entity-state.tsx';
import { Locator } from '../entity/locator.tsx';
import { countOf } from '../entity/relation-counts.ts';
import type { ExpectedRelation } from '../entity/relations.tsx';
import type { Role } from '../vocabulary/enums.generated.ts';
import { countryName } from '../vocabulary/numbers.ts';
import { actorTypeNames } from '../vocabulary/types.ts';
import { actorAnswer } from './actor-answer.ts';
import { ActorPageDocument, type ActorPageQuery } from './actor-page.generated.ts';

const expected: readonly ExpectedRelation[] = [
  { kind: 'PARTY_TO', direction: 'OUT', name: msg`kegiatan dan kemitraan` },
  { kind: 'LOCATED_IN', direction: 'OUT', name: msg`tempat kedudukan` },
  { kind: 'MEMBER_OF', direction: 'OUT', name: msg`keanggotaan badan atau forum` },
];

export function ActorPage() {
  const { id } = useParams({ from: '/aktor/$id' });
  const { language } = useLanguage();
  const query = useQuery(ActorPageDocument, { variables: { id, language }, errorPolicy: 'all' });
  const footprint = query.data?.footprint ?? null;
  const actor = query.data?.node?.__typename === 'Actor' ? query.data.node : null;
  return (
    <EntityState query={query} id={id} kind="ACTOR" entity={actor}>
      {(entity) => <ActorContent actor={entity} footprint={footprint} />}
    </EntityState>
  );
}

/** Flows stand on the page of their activity; here only how many there are. */
function MoneyNote({ paid, received }: { paid: number; received: number }) {
  const { i18n } = useLingui();
  if (paid + received === 0) return null;
  return i18n._(
    msg`Pada kegiatannya tercatat ${plural(paid, { other: '# aliran uang dibayarkan' })} dan ${plural(received, { other: '# diterima' })}; jumlahnya ada di halaman kegiatan.`,
  );
}

function FootprintLink({ id }: { id: string }) {
  return (
    <>
      {' '}
      <Link to="/jejak/$id" params={{ id }}>
        <Trans>Jejak donor</Trans>
      </Link>
    </>
  );
}

type Actor = Extract<NonNullable<ActorPageQuery['node']>, { __typename: 'Actor' }>;

function ActorContent({ actor, footprint }: { actor: Actor; footprint: ActorPageQuery['footprint'] }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const counts = actor.relationCounts;
  const governed = actor.governs?.edges[0]?.node.other;
  const region = governed?.__typename === 'Region' ? governed : null;
  const inRole = (wanted: Role) => footprint?.byRole?.find(({ role }) => role === wanted)?.count ?? 0;
  const answer = actorAnswer(
    {
      name: actor.name,
      isUnnamed: actor.isUnnamed,
      members: countOf(counts, 'MEMBER_OF', 'IN'),
      activities: footprint?.count ?? null,
      funding: inRole('FUNDING'),
      implementing: inRole('IMPLEMENTING'),
      partners: footprint?.partners?.totalCount ?? 0,
      governs: region?.name ?? null,
      country: actor.country,
    },
    i18n,
  );
  const labels = [
    actor.type === null ? null : i18n._(actorTypeNames[actor.type]),
    actor.country === null ? null : countryName(actor.country, locale),
  ];
  return (
    <EntityPage
      entity={actor}
      answer={answer}
      labels={labels.filter((label) => label !== null)}
      expected={expected}
      elsewhere={['FROM', 'TO']}
      factsNote={
        <>
          <MoneyNote paid={countOf(counts, 'FROM', 'IN')} received={countOf(counts, 'TO', 'IN')} />
          {actor.isUnnamed || (footprint?.count ?? 0) === 0 ? null : <FootprintLink id={actor.id} />}
        </>
      }
      hasNetwork={!actor.isUnnamed}
      aside={
        region === null ? undefined : (
          <Locator
            name={region.name}
            code={region.country === 'ID' && region.level !== 'COUNTRY' ? region.code : null}
            point={region.point}
            isIndonesian={region.country === 'ID'}
          />
        )
      }
    />
  );
}
