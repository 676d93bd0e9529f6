import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { errorCode } from '../../design/error-code.ts';
import { Failure, Loading } from '../../design/states.tsx';
import { Page } from '../../shell/page.tsx';
import { FootprintEmbedDocument } from './embed-page.generated.ts';
import { filterOf } from '../state/footprint-search.ts';
import { EmbedContent } from './embed-content.tsx';

/** `/sisip/jejak/$id`: the answer, the totals and the map for the frame of another site, with the way to the whole. */
export function FootprintEmbedPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/sisip/jejak/$id' });
  const search = useSearch({ from: '/sisip/jejak/$id' });
  const { language } = useLanguage();
  const question = { of: id, filter: filterOf(search) };
  const { data, loading, error, refetch } = useQuery(FootprintEmbedDocument, {
    variables: { ...question, language },
    errorPolicy: 'all',
  });
  const subject = data?.node != null && 'kind' in data.node ? data.node : null;
  const footprint = data?.footprint ?? null;
  if (subject !== null && footprint !== null)
    return <EmbedContent question={question} subject={subject} footprint={footprint} />;
  return (
    <Page title={t`Jejak`} isState>
      {loading ? (
        <Loading lines={6} />
      ) : (
        <Failure
          what={<Trans>Jejak ini tidak dapat dimuat.</Trans>}
          code={error === undefined ? undefined : errorCode(error)}
          retry={() => void refetch()}
        />
      )}
    </Page>
  );
}
