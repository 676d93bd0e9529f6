import { useQuery } from '@apollo/client/react';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../platform/use-language.ts';
import { useMore } from '../platform/use-more.ts';
import { errorCode } from '../design/error-code.ts';
import { Pager } from '../design/pager.tsx';
import { Section } from '../design/section.tsx';
import { Empty, Failure, Loading } from '../design/states.tsx';
import { importStates } from '../vocabulary/facts.ts';
import { formatMoment, formatNumber } from '../vocabulary/numbers.ts';
import { ImportRunsDocument, type ImportRunLineFragment, type ImportRunsQuery } from './import-runs.generated.ts';
import styles from './import-runs.module.css';
import { RunFindings } from './run-findings.tsx';

/** Every import: what came of it, and what was found wrong or doubtful in its file. */
export function ImportRuns() {
  const { language } = useLanguage();
  const { impor } = useSearch({ from: '/data' });
  const query = useQuery(ImportRunsDocument, { variables: { first: 50, language } });
  const { data, previousData, loading, error, refetch } = query;
  const runs = runsOf(data ?? previousData);
  const more = useMore(query, { connectionOf: runsOf, joined });
  return (
    <Section id="impor" title={<Trans>Impor dan temuannya</Trans>}>
      {runs === null && loading ? <Loading lines={4} /> : null}
      {runs === null && !loading ? (
        <Failure
          what={<Trans>Daftar impor tidak dapat dimuat.</Trans>}
          code={error === undefined ? undefined : errorCode(error)}
          retry={() => void refetch()}
        />
      ) : null}
      {runs !== null && runs.totalCount === 0 ? (
        <Empty>
          <Trans>Belum ada impor tercatat.</Trans>
        </Empty>
      ) : null}
      <ul className={styles.runs}>
        {(runs?.edges ?? []).map(({ node }, index, all) => (
          <ImportRun key={node.id} run={node} before={all[index - 1]?.cursor ?? null} isOpen={node.id === impor} />
        ))}
      </ul>
      {runs === null ? null : <Pager shown={runs.edges.length} total={runs.totalCount} {...more} />}
    </Section>
  );
}

function ImportRun({ run, before, isOpen }: { run: ImportRunLineFragment; before: string | null; isOpen: boolean }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const number = (value: number) => formatNumber(value, locale);
  const [created, updated, unchanged, missing] = [
    number(run.created),
    number(run.updated),
    number(run.unchanged),
    number(run.missing),
  ];
  const found = run.findingsByCode.reduce((sum, { count }) => sum + count, 0);
  return (
    <li className={styles.run} ref={line}>
      <div className={styles.line}>
        <span className={styles.file}>
          <b>{run.file}</b> {run.source === null ? null : <span className={styles.quiet}>{run.source.name}</span>}
        </span>
        <span className={styles.quiet}>
          {i18n._(importStates[run.state])}, {formatMoment(run.endedAt ?? run.startedAt, locale)}
        </span>
        <span>
          <Trans>
            {created} baru, {updated} berubah, {unchanged} tetap, {missing} hilang
          </Trans>
        </span>
        {found === 0 ? (
          <span className={styles.quiet}>
            <Trans>tanpa temuan</Trans>
          </span>
        ) : (
          <Link to="/data" search={isOpen ? {} : { impor: run.id }} resetScroll={false} aria-expanded={isOpen}>
            {i18n._(msg`${plural(found, { other: '# temuan' })}`)}
          </Link>
        )}
      </div>
      {isOpen && found > 0 ? <RunFindings run={run.id} before={before} byCode={run.findingsByCode} /> : null}
    </li>
  );
}

function runsOf(data: ImportRunsQuery | undefined) {
  return data?.coverage?.importRuns ?? null;
}

function joined(before: ImportRunsQuery, next: ImportRunsQuery): ImportRunsQuery {
  const [old, added] = [runsOf(before), runsOf(next)];
  if (old === null || added === null) return before;
  return {
    ...before,
    coverage: { __typename: 'Coverage', importRuns: { ...added, edges: [...old.edges, ...added.edges] } },
  };
}
