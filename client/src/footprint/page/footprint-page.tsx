import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { Answered } from '../../design/answered.tsx';
import { Name } from '../../design/name.tsx';
import { Page } from '../../shell/page.tsx';
import { FootprintContent } from './footprint-content.tsx';
import { FootprintPageDocument, type FootprintPageQuery } from './footprint-page.generated.ts';
import { filterOf } from '../state/footprint-search.ts';

/** `/jejak/$id`: where somebody works, in what, with whom, with what money, and what is left out. */
export function FootprintPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/jejak/$id' });
  const search = useSearch({ from: '/jejak/$id' });
  const { language } = useLanguage();
  const question = { of: id, filter: filterOf(search) };
  const query = useQuery(FootprintPageDocument, { variables: { ...question, language }, errorPolicy: 'all' });
  return (
    <Answered
      query={query}
      of={footprintOf}
      isPage
      lines={9}
      failed={<Trans>Jejak ini tidak dapat dimuat.</Trans>}
      unknown={query.data?.node == null ? <Unrecorded id={id} /> : undefined}
      renderFrame={(content, state) => (
        <Page title={state === 'loading' ? t`Memuat` : t`Tidak dapat dimuat`} isState>
          {content}
          {state === 'loading' ? null : (
            <p className="running-text">
              <Trans>
                Jejak ada untuk aktor, program, daerah, sektor, dan sumber. <Link to="/jejak">Pilih yang lain</Link>.
              </Trans>
            </p>
          )}
        </Page>
      )}
    >
      {(found, { isStale }) => <FootprintContent question={question} search={search} {...found} isStale={isStale} />}
    </Answered>
  );
}

function footprintOf({ node, footprint }: FootprintPageQuery) {
  return node !== null && 'kind' in node && footprint !== null ? { subject: node, footprint } : null;
}

function Unrecorded({ id }: { id: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`Tidak ditemukan`}>
      <h1>
        <Trans>Tidak ada yang tercatat dengan pengenal ini.</Trans>
      </h1>
      <p className="running-text">
        <Trans>
          “<Name of={id} />” mungkin salah ketik atau sudah ditarik.{' '}
          <Link to="/jejak">Pilih lembaga, program, atau daerah lain</Link>.
        </Trans>
      </p>
    </Page>
  );
}
