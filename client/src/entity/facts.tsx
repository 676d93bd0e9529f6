import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Chip } from '../design/chip.tsx';
import { Empty } from '../design/states.tsx';
import { Unknown } from '../design/unknown.tsx';
import { statementRules, unknownReasons } from '../vocabulary/facts.ts';
import type { FactRow, FactValue } from './fact-rows.ts';
import { FactSourceNote } from './fact-source-note.tsx';
import styles from './facts.module.css';

/** What is known and who says so: each value with its year and source; two values stand one under the other. */
export function Facts({ rows, note }: { rows: readonly FactRow[]; note?: ReactNode }) {
  if (rows.length === 0) {
    return (
      <Empty>
        <Trans>Belum ada fakta tercatat.</Trans>
      </Empty>
    );
  }
  const hasYears = rows.some((row) => row.values.some((value) => value.year !== undefined));
  return (
    <>
      <table className={styles.facts} data-yearless={!hasYears || undefined}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Hal</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Nilai</Trans>
            </th>
            <th scope="col" className={styles.year}>
              <Trans>Tahun</Trans>
            </th>
            <th scope="col">
              <Trans>Kata siapa</Trans>
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.key}>
            {row.values.length === 0 ? (
              <UnknownRow row={row} />
            ) : (
              row.values.map((value, index) => <ValueRow key={index} row={row} value={value} index={index} />)
            )}
          </tbody>
        ))}
      </table>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
    </>
  );
}

function UnknownRow({ row }: { row: FactRow }) {
  const { i18n } = useLingui();
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td className={styles.figure}>
        <Unknown />
      </td>
      <td className={styles.year}>–</td>
      <td className={styles.who}>{row.unknown === undefined ? null : i18n._(unknownReasons[row.unknown])}</td>
    </tr>
  );
}

function ValueRow({ row, value, index }: { row: FactRow; value: FactValue; index: number }) {
  const { i18n } = useLingui();
  const rule = statementRules[value.rule];
  const isLong = value.text.length > 42;
  return (
    <tr data-further={index > 0 || undefined}>
      {index > 0 ? null : (
        <th scope="rowgroup" rowSpan={row.values.length}>
          <span className={styles.label}>
            {row.label}
            {row.isDisputed ? <ValueCount count={row.values.length} /> : null}
          </span>
        </th>
      )}
      <td className={isLong ? styles.long : styles.figure} data-used={value.isUsed || undefined}>
        {/^https?:\/\//.test(value.text) ? (
          <a href={value.text} rel="noreferrer">
            {value.text}
          </a>
        ) : (
          value.text
        )}
      </td>
      <td className={styles.year}>{value.year === undefined ? null : (value.year ?? <Unknown />)}</td>
      <td className={styles.who}>
        {value.sources.map((source) => (
          <FactSourceNote key={source.id} source={source} />
        ))}
        {rule === null || !row.isDisputed ? null : <span className={styles.rule}>{i18n._(rule)}</span>}
      </td>
    </tr>
  );
}

function ValueCount({ count }: { count: number }) {
  return <Chip tone="warn">{count === 2 ? <Trans>dua nilai</Trans> : <Trans>{count} nilai</Trans>}</Chip>;
}
