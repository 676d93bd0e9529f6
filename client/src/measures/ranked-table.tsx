import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { EntityLink } from '../design/entity-link.tsx';
import { formatNumber } from '../vocabulary/numbers.ts';
import { formatValue, otherValue, valueNames } from './measure-values.ts';
import styles from './measures.module.css';
import type { RankedNodeFragment } from './ranked-table.generated.ts';

/** The ranking, a bar beside each figure. */
export function RankedTable({ measure, nodes }: { measure: string; nodes: readonly RankedNodeFragment[] }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const highest = Math.max(...nodes.map(({ value }) => value), Number.MIN_VALUE);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.rank}>
            <Trans>Urutan</Trans>
          </th>
          <th scope="col">
            <Trans>Pihak</Trans>
          </th>
          <th scope="col" className={styles.value}>
            {i18n._(valueNames[measure] ?? otherValue)}
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.map(({ id, kind, name, rank, value }) => (
          <tr key={id}>
            <td className={styles.rank}>{formatNumber(rank, locale)}</td>
            <th scope="row">
              <EntityLink id={id} kind={kind} name={name} />
            </th>
            <td className={styles.value}>
              <span className={styles.bar} aria-hidden="true">
                <span style={{ width: `${(100 * value) / highest}%` }} />
              </span>
              {formatValue(measure, value, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
