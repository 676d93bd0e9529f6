import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { Answer } from '../design/answer.tsx';
import { Answered } from '../design/answered.tsx';
import { KindCounts } from '../design/kind-counts.tsx';
import { Section } from '../design/section.tsx';
import { Empty } from '../design/states.tsx';
import { Page } from '../shell/page.tsx';
import { formatMoment, formatNumber } from '../vocabulary/numbers.ts';
import { coverageAnswer } from './coverage-answer.ts';
import { CoveredSource } from './covered-source.tsx';
import styles from './coverage-page.module.css';
import { CoveragePageDocument, type CoveragePageQuery } from './coverage-page.generated.ts';
import { ImportRuns } from './import-runs.tsx';

/** What is recorded, by source: what it is, how much of it, under which licence, and what it does not say. */
export function CoveragePage() {
  const { i18n } = useLingui();
  const { language } = useLanguage();
  const query = useQuery(CoveragePageDocument, { variables: { language } });
  return (
    <Answered
      query={query}
      isPage
      of={(data: CoveragePageQuery) => data.coverage}
      lines={8}
      failed={<Trans>Cakupan tidak dapat dimuat.</Trans>}
      renderFrame={(content) => (
        <Page title={i18n._(msg`Data`)} isState>
          {content}
        </Page>
      )}
    >
      {(coverage) => <CoverageContent coverage={coverage} />}
    </Answered>
  );
}

function CoverageContent({ coverage }: { coverage: NonNullable<CoveragePageQuery['coverage']> }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const title = i18n._(msg`Data`);
  const entities = coverage.counts.filter(({ kind }) => kind !== 'SOURCE').reduce((sum, { count }) => sum + count, 0);
  const answer = coverageAnswer(
    { sources: coverage.sources.length, entities, relations: coverage.relations, pending: coverage.pending },
    i18n,
  );
  const flows = formatNumber(coverage.flows, locale);
  const updated = coverage.updatedAt === null ? null : formatMoment(coverage.updatedAt, locale);
  const version = formatNumber(coverage.version, locale);
  return (
    <Page title={title}>
      <Answer
        labels={[
          title,
          ...(updated === null ? [] : [i18n._(msg`diperbarui ${updated}`)]),
          i18n._(msg`versi ${version}`),
        ]}
      >
        {answer}
      </Answer>
      <div className={styles.parts}>
        <Section title={<Trans>Seluruhnya</Trans>}>
          <KindCounts counts={coverage.counts} />
          <p className={styles.note}>
            <Trans>Ditambah {flows} aliran uang. Dua sumber yang menyatakan hal yang sama dihitung satu.</Trans>
          </p>
        </Section>
        <Section title={<Trans>Menurut sumber</Trans>}>
          {coverage.sources.length === 0 ? (
            <Empty>
              <Trans>
                Belum ada yang diimpor. Muat contoh dengan <code>npm run -s jejaring -- sample</code>.
              </Trans>
            </Empty>
          ) : null}
          <ul className={styles.sources}>
            {coverage.sources.map((one) => (
              <li key={one.source.id}>
                <CoveredSource covered={one} />
              </li>
            ))}
          </ul>
        </Section>
        <ImportRuns />
      </div>
    </Page>
  );
}
