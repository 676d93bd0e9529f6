import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearch } from '@tanstack/react-router';
import { useLanguage } from '../platform/use-language.ts';
import { useMore } from '../platform/use-more.ts';
import { Answered } from '../design/answered.tsx';
import { Pager } from '../design/pager.tsx';
import { severityNames } from '../vocabulary/facts.ts';
import { findingName } from '../vocabulary/findings.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { RunFindingsDocument, type RunFindingsQuery } from './run-findings.generated.ts';
import styles from './import-runs.module.css';

interface RunFindingsProps {
  readonly run: string;
  /** Cursor of the run before it; null for the first. */
  readonly before: string | null;
  readonly byCode: readonly { readonly code: string; readonly count: number }[];
}

/** The findings of one import, of one code where the address says so. */
export function RunFindings({ run, before, byCode }: RunFindingsProps) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const { kode } = useSearch({ from: '/data' });
  const variables = { before, code: kode ?? null, first: 20 };
  const query = useQuery(RunFindingsDocument, { variables });
  const more = useMore(query, { connectionOf: findingsOf, joined, first: 50 });
  return (
    <div>
      <ul className={styles.codes} aria-label={t`Temuan menurut kode`}>
        <li>
          <Link
            to="/data"
            search={{ impor: run }}
            resetScroll={false}
            className={styles.code}
            aria-current={kode === undefined ? 'true' : undefined}
          >
            <Trans>Semua</Trans>
          </Link>
        </li>
        {byCode.map(({ code, count }) => (
          <li key={code}>
            <Link
              to="/data"
              search={{ impor: run, kode: code }}
              resetScroll={false}
              className={styles.code}
              aria-current={kode === code ? 'true' : undefined}
            >
              <FindingName code={code} /> <b>{formatNumber(count, locale)}</b>
            </Link>
          </li>
        ))}
      </ul>
      <Answered query={query} of={findingsOf} failed={<Trans>Temuan tidak dapat dimuat.</Trans>}>
        {(findings) => (
          <>
            <div className={styles.scroll} role="group" tabIndex={0} aria-label={t`Tabel temuan`}>
              <table className={styles.findings}>
                <thead>
                  <tr>
                    <th scope="col" className={styles.number}>
                      <Trans>Baris</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Temuan</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Nilai di berkas</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Mungkin maksudnya</Trans>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {findings.edges.map(({ cursor, node }) => (
                    <tr key={cursor}>
                      <td className={styles.number}>{node.line === null ? '–' : formatNumber(node.line, locale)}</td>
                      <td>
                        <span className={styles.quiet}>{i18n._(severityNames[node.severity])}:</span>{' '}
                        <FindingText finding={node} />
                        {node.key === null ? null : <span className={styles.quiet}> ({node.key})</span>}
                      </td>
                      <td>{[node.field, node.value].filter((part) => part !== null).join(': ') || '–'}</td>
                      <td>{node.suggestion ?? '–'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pager shown={findings.edges.length} total={findings.totalCount} {...more} />
          </>
        )}
      </Answered>
    </div>
  );
}

/** What the code means, and the code itself, which is the same in every language. */
function FindingName({ code }: { code: string }) {
  const { i18n } = useLingui();
  const name = findingName(code);
  return name === null ? (
    code
  ) : (
    <>
      {i18n._(name)} <small className={styles.quiet}>{code}</small>
    </>
  );
}

/** The sentence of the finding is English; other readers get what its code means before it. */
function FindingText({ finding: { code, message } }: { finding: { code: string; message: string } }) {
  const { i18n } = useLingui();
  const { language } = useLanguage();
  const name = language === 'EN' ? null : findingName(code);
  return name === null ? (
    message
  ) : (
    <>
      {i18n._(name)}.{' '}
      <span className={styles.quiet} lang="en">
        {message}
      </span>
    </>
  );
}

type Findings = NonNullable<
  NonNullable<NonNullable<RunFindingsQuery['coverage']>['importRuns']>['edges'][number]['node']['findings']
>;

function findingsOf(data: RunFindingsQuery | undefined): Findings | null {
  return data?.coverage?.importRuns?.edges[0]?.node.findings ?? null;
}

function joined(before: RunFindingsQuery, next: RunFindingsQuery): RunFindingsQuery {
  const [old, added] = [findingsOf(before), findingsOf(next)];
  const [edge] = before.coverage?.importRuns?.edges ?? [];
  if (old === null || added === null || edge === undefined) return before;
  const node = { ...edge.node, findings: { ...added, edges: [...old.edges, ...added.edges] } };
  return {
    ...before,
    coverage: { __typename: 'Coverage', importRuns: { __typename: 'ImportRunConnection', edges: [{ ...edge, node }] } },
  };
}
