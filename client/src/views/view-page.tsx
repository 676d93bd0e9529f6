import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { errorCode } from '../design/error-code.ts';
import { Failure, Loading } from '../design/states.tsx';
import { Page } from '../shell/page.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { SavedViewDocument } from './view.generated.ts';

/** A saved view: a short address that leads to the long one. Only addresses of this site are followed. */
export function ViewPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/pandangan/$id' });
  const router = useRouter();
  const { data, loading, error, refetch } = useQuery(SavedViewDocument, { variables: { id } });
  const view = data?.node?.__typename === 'View' ? data.node : null;
  const isOwn = view !== null && /^\/(?!\/)/.test(view.address);
  const address = isOwn ? view.address : null;
  useEffect(() => {
    if (address !== null) router.history.replace(address);
  }, [address, router]);
  if (view === null && !loading && error === undefined) return <NotFoundPage />;
  return (
    <Page title={view?.title ?? t`Pandangan tersimpan`}>
      {error === undefined ? (
        <Loading lines={3} />
      ) : (
        <Failure
          what={<Trans>Pandangan tidak dapat dimuat.</Trans>}
          code={errorCode(error)}
          retry={() => void refetch()}
        />
      )}
      {view !== null && !isOwn ? (
        <Failure what={<Trans>Pandangan ini menunjuk ke luar Jejaring dan tidak dibuka.</Trans>} />
      ) : null}
    </Page>
  );
}
