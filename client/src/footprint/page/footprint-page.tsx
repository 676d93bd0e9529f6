import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import { errorCode } from '../../design/error-code.ts';
import { Name } from '../../design/name.tsx';
import { Failure, Loading } from '../../design/states.tsx';
import { Page } from '../../shell/page.tsx';
import { FootprintContent } from './footprint-content.tsx';
import { FootprintPageDocument } from './footprint-page.generated.ts';
import { filterOf } from '../state/footprint-search.ts';

/** `/jejak/$id`: where somebody works, in what, with whom, with what money, and what is left out. */
export function FootprintPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/jejak/$id' });
  const search = useSearch({ from: '/jejak/$id' });
  const { language } = useLanguage();
  const question = { of: id, filter: filterOf(search) };
  const query = useQuery(FootprintPageDocument, { variables: { ...question, language }, errorPolicy: 'all' });
  // While another question is answered, the last answer stays, dimmed.
  const found = query.data ?? query.previousData;
  const subject = found?.node != null && 'kind' in found.node ? found.node : null;
  const footprint = found?.footprint ?? null;
  if (subject !== null && footprint !== null) {
    return (
      <FootprintContent
        question={question}
        search={search}
        subject={subject}
        footprint={footprint}
        isStale={query.loading && query.data === undefined}
      />
    );
  }
  if (query.loading) {
    return (
      <Page title={t`Memuat`} isState>
        <Loading lines={9} />
      </Page>
    );
  }
  if (subject === null && query.error === undefined) {
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
  return (
    <Page title={t`Tidak dapat dimuat`} isState>
      <Failure
        what={<Trans>Jejak ini tidak dapat dimuat.</Trans>}
        code={query.error === undefined ? undefined : errorCode(query.error)}
        retry={() => void query.refetch()}
      />
      <p className="running-text">
        <Trans>
          Jejak ada untuk aktor, program, daerah, sektor, dan sumber. <Link to="/jejak">Pilih yang lain</Link>.
        </Trans>
      </p>
    </Page>
  );
}
