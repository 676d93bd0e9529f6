import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { None, Unknown } from '../../design/unknown.tsx';
import { formatNumber } from '../../vocabulary/numbers.ts';
import styles from './area-table.module.css';
import parts from '../parts/parts.module.css';
import { stepOf } from '../places/steps.ts';

/** A country of the area; null is unknown. */
export interface AreaCountry {
  readonly region: { readonly id: string; readonly name: string; readonly code: string | null };
  readonly count: number | null;
  readonly others: number | null;
}

/** The same as the map: own activities, none or unknown, and those of others. */
export function AreaTable({ rows, name, most }: { rows: readonly AreaCountry[]; name: string; most: number }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  return (
    <div className={parts.scroll} tabIndex={0} role="group" aria-label={t`Tabel negara kawasan`}>
      <table className={parts.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Kegiatan di</Trans>
            </th>
            <th scope="col" className={parts.figure}>
              {name}
            </th>
            <th scope="col" className={parts.figure}>
              <Trans>pihak lain</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ region, count, others }) => (
            <tr key={region.id}>
              <th scope="row">
                <EntityLink id={region.id} kind="REGION" name={region.name} mark={false} />
              </th>
              <td className={parts.figure}>
                {count === null ? (
                  <Unknown />
                ) : count === 0 ? (
                  <NoneRecorded />
                ) : (
                  <span className={styles.count} data-step={stepOf(count, most)}>
                    {formatNumber(count, locale)}
                  </span>
                )}
              </td>
              <td className={parts.figure}>
                {others === null ? <Unknown /> : others === 0 ? <NoneRecorded /> : formatNumber(others, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NoneRecorded() {
  return (
    <None>
      <Trans>tidak ada</Trans>
    </None>
  );
}
