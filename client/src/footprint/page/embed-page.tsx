import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered } from '../../design/answered.tsx';
import { Page } from '../../shell/page.tsx';
import { FootprintEmbedDocument, type FootprintEmbedQuery } from './embed-page.generated.ts';
import { filterOf } from '../state/footprint-search.ts';
import { EmbedContent } from './embed-content.tsx';

/** `/sisip/jejak/$id`: the answer, the totals and the map for the frame of another site, with the way to the whole. */
export function FootprintEmbedPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/sisip/jejak/$id' });
  const search = useSearch({ from: '/sisip/jejak/$id' });
  const { language } = useLanguage();
  const question = { of: id, filter: filterOf(search) };
  const query = useQuery(FootprintEmbedDocument, {
    variables: { ...question, language },
    errorPolicy: 'all',
  });
  return (
    <Answered
      // Nobody sees in a frame that what it shows is the last filter's.
      query={{ ...query, previousData: undefined }}
      of={embeddedOf}
      isPage
      lines={6}
      failed={<Trans>Jejak ini tidak dapat dimuat.</Trans>}
      renderFrame={(content) => (
        <Page title={t`Jejak`} isState>
          {content}
        </Page>
      )}
    >
      {(found) => <EmbedContent question={question} {...found} />}
    </Answered>
  );
}

function embeddedOf({ node, footprint }: FootprintEmbedQuery) {
  return node !== null && 'kind' in node && footprint !== null ? { subject: node, footprint } : null;
}
