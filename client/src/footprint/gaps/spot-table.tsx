import type { I18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { EntityLink } from '../../design/entity-link.tsx';
import { Pager } from '../../design/pager.tsx';
import { None, Unknown } from '../../design/unknown.tsx';
import { usePrinting } from '../../design/use-printing.ts';
import { formatMeasure } from '../../entity/measure.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import type { SpotTableIndicatorFragment, SpotTableSpotFragment } from './spot-table.generated.ts';
import styles from '../parts/parts.module.css';

/** Rows on paper, unless more were asked for: all 514 would fill twenty sheets. */
const onPaper = 40;

/** The same as the map in full: need, own presence (none or unknown) and that of others. */
export function SpotTable({
  spots,
  indicator,
  hasNeed,
}: {
  spots: readonly SpotTableSpotFragment[];
  indicator: SpotTableIndicatorFragment | null;
  hasNeed: boolean;
}) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const [chosen, setShown] = useState(8);
  const shown = usePrinting() ? Math.max(chosen, onPaper) : chosen;
  const [first] = spots;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Tabel daerah yang belum terjangkau`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Daerah</Trans>
              </th>
              {hasNeed ? (
                <th scope="col" className={styles.figure}>
                  {indicator === null ? <Trans>peringkat</Trans> : <Trans>kebutuhan</Trans>}
                </th>
              ) : null}
              <th scope="col" className={styles.figure}>
                <Trans>di sini</Trans>
              </th>
              <th scope="col" className={styles.figure}>
                <Trans>pihak lain</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {spots.slice(0, shown).map(({ region, value, rank, others, unknownPresence, unknownOthers }) => (
              <tr key={region.id}>
                <th scope="row">
                  <EntityLink id={region.id} kind="REGION" name={region.name} mark={false} />
                </th>
                {hasNeed ? (
                  <td className={styles.figure}>
                    {value === null ? (
                      rank === null ? (
                        <Unknown />
                      ) : (
                        formatNumber(rank, locale)
                      )
                    ) : (
                      valueText(value, indicator, i18n, locale)
                    )}
                  </td>
                ) : null}
                <td className={styles.figure}>
                  {unknownPresence > 0 ? (
                    <Unknown />
                  ) : (
                    <None>
                      <Trans>tidak ada</Trans>
                    </None>
                  )}
                </td>
                <td className={styles.figure}>
                  {others > 0 ? (
                    formatNumber(others, locale)
                  ) : unknownOthers > 0 ? (
                    <Unknown />
                  ) : (
                    <None>
                      <Trans>tidak ada</Trans>
                    </None>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager shown={Math.min(shown, spots.length)} total={spots.length} more={() => setShown(shown + 40)} />
      {first?.ranked == null ? null : (
        <p className={styles.note}>
          <Trans>
            Urut dari kebutuhan tertinggi di antara {formatNumber(first.ranked, locale)} daerah yang bernilai.
          </Trans>
        </p>
      )}
    </>
  );
}

/** The need in its unit; empty where none is known. */
export function valueText(
  value: number | null,
  indicator: SpotTableIndicatorFragment | null,
  i18n: I18n,
  locale: string,
): string {
  if (value === null) return '';
  return formatMeasure(value, indicator?.unit ?? null, indicator?.decimals ?? 2, i18n, locale);
}
