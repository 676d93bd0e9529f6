import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Navigate, useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { errorCode } from '../design/error-code.ts';
import { Name } from '../design/name.tsx';
import { Failure, Loading } from '../design/states.tsx';
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
  const { data, previousData, loading, error, refetch } = useQuery(PeersPageDocument, {
    variables: { region: id, language, first: shown, ...peersQuestion(search) },
    errorPolicy: 'all',
  });
  const before = previousData?.peers?.region.id === id ? previousData : undefined;
  const found = data ?? before;
  const list = found?.peers ?? null;
  if (list !== null && found !== undefined) {
    if (list.region.id !== id)
      return <Navigate to="/daerah-mirip/$id" params={{ id: list.region.id }} search={search} replace />;
    return <PeersContent found={found} list={list} search={search} isStale={loading && data === undefined} />;
  }
  if (loading) {
    return (
      <Page title={t`Daerah mirip`}>
        <Loading lines={10} />
      </Page>
    );
  }
  const node = regionOf(found);
  if (node !== null && node.level !== 'REGENCY') return <NotOfTheLevel region={node} />;
  return (
    <Page title={t`Tidak dapat dimuat`}>
      <h1>
        <Trans>Daerah mirip</Trans>
      </h1>
      <Failure
        what={<Trans>Daftar daerah mirip tidak dapat dimuat.</Trans>}
        code={error === undefined ? undefined : errorCode(error)}
        retry={() => void refetch()}
      />
      <p className="running-text">
        <Link to="/daerah-mirip">
          <Trans>Pilih kabupaten atau kota lain.</Trans>
        </Link>
      </p>
    </Page>
  );
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
