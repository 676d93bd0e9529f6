import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { Answered } from '../design/answered.tsx';
import { Name } from '../design/name.tsx';
import { Page } from '../shell/page.tsx';
import { PeersContent } from './peers-content.tsx';
import { PeersPageDocument, type PeersPageQuery } from './peers-page.generated.ts';
import { peersQuestion } from './peers-search.ts';

/** How many peers a list shows. */
const shown = 10;

/** The regions most like one region, and why: `/daerah-mirip/<id>`. */
export function PeersPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/daerah-mirip/$id' });
  const search = useSearch({ from: '/daerah-mirip/$id' });
  const { language } = useLanguage();
  const query = useQuery(PeersPageDocument, {
    variables: { region: id, language, first: shown, ...peersQuestion(search) },
    errorPolicy: 'all',
  });
  const node = regionOf(query.data);
  return (
    <Answered
      // The peers of another region are no answer to this question.
      query={query.previousData?.peers?.region.id === id ? query : { ...query, previousData: undefined }}
      of={peersOf}
      isPage
      lines={10}
      failed={<Trans>Daftar daerah mirip tidak dapat dimuat.</Trans>}
      renderFrame={(content, state) =>
        state === 'loading' ? (
          <Page title={t`Daerah mirip`}>{content}</Page>
        ) : node !== null && node.level !== 'REGENCY' ? (
          <NotOfTheLevel region={node} />
        ) : (
          <Page title={t`Tidak dapat dimuat`}>
            <h1>
              <Trans>Daerah mirip</Trans>
            </h1>
            {content}
            <p className="running-text">
              <Link to="/daerah-mirip">
                <Trans>Pilih kabupaten atau kota lain.</Trans>
              </Link>
            </p>
          </Page>
        )
      }
    >
      {({ found, list }, { isStale }) =>
        list.region.id === id ? (
          <PeersContent found={found} list={list} search={search} isStale={isStale} />
        ) : (
          <Navigate to="/daerah-mirip/$id" params={{ id: list.region.id }} search={search} replace />
        )
      }
    </Answered>
  );
}

function peersOf(found: PeersPageQuery) {
  return found.peers === null ? null : { found, list: found.peers };
}

type Region = Extract<NonNullable<PeersPageQuery['node']>, { __typename: 'Region' }>;

function regionOf(found: PeersPageQuery | undefined): Region | null {
  const node = found?.node ?? null;
  return node?.__typename === 'Region' ? node : null;
}

/** A province, a country or a city abroad is compared with nobody. */
function NotOfTheLevel({ region }: { region: Region }) {
  const { name } = region;
  return (
    <Page title={name} narrow>
      <h1>
        <Trans>
          <Name of={name} /> tidak dapat dibandingkan: yang dibandingkan hanya kabupaten dan kota di Indonesia.
        </Trans>
      </h1>
      <p className="running-text">
        <EntityLink id={region.id} kind="REGION" name={name} />.{' '}
        <Link to="/daerah-mirip">
          <Trans>Pilih kabupaten atau kota.</Trans>
        </Link>
      </p>
    </Page>
  );
}
