import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useRouter } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { Answered } from '../design/answered.tsx';
import { Failure, Loading } from '../design/states.tsx';
import { Page } from '../shell/page.tsx';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { SavedViewDocument, type SavedViewQuery } from './view.generated.ts';

/** A saved view: a short address that leads to the long one. Only addresses of this site are followed. */
export function ViewPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/pandangan/$id' });
  const router = useRouter();
  const query = useQuery(SavedViewDocument, { variables: { id } });
  const view = viewOf(query.data);
  const isOwn = view !== null && /^\/(?!\/)/.test(view.address);
  const address = isOwn ? view.address : null;
  useEffect(() => {
    if (address !== null) router.history.replace(address);
  }, [address, router]);
  const page = (content: ReactNode) => <Page title={view?.title ?? t`Pandangan tersimpan`}>{content}</Page>;
  return (
    <Answered
      query={query}
      isPage
      of={viewOf}
      lines={3}
      failed={<Trans>Pandangan tidak dapat dimuat.</Trans>}
      unknown={<NotFoundPage />}
      renderFrame={page}
    >
      {() =>
        page(
          <>
            <Loading lines={3} />
            {isOwn ? null : <Failure what={<Trans>Pandangan ini menunjuk ke luar Jejaring dan tidak dibuka.</Trans>} />}
          </>,
        )
      }
    </Answered>
  );
}

function viewOf(data: SavedViewQuery | undefined) {
  return data?.node?.__typename === 'View' ? data.node : null;
}
