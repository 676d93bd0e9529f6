import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { Button } from '../../design/button.tsx';
import { EntityLink } from '../../design/entity-link.tsx';
import { Empty } from '../../design/states.tsx';
import { formatNumber, formatPercent } from '../../vocabulary/numbers.ts';
import { shareOf } from '../parts/amount.ts';
import { Card } from '../parts/card.tsx';
import type { SectorsFootprintFragment } from './sectors.generated.ts';
import styles from '../parts/parts.module.css';

const shown = 8;

/** What for, in each classification apart: a code of one list is not a code of another. */
export function Sectors({ footprint, isBackwards }: { footprint: SectorsFootprintFragment; isBackwards: boolean }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const all = footprint.sectors ?? [];
  const vocabularies = [...new Set(all.map(({ vocabulary }) => vocabulary))];
  const [chosen, choose] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const vocabulary = chosen !== null && vocabularies.includes(chosen) ? chosen : vocabularies[0];
  const sectors = all.filter((one) => one.vocabulary === vocabulary);
  const [first] = sectors;
  const most = first?.count ?? 0;
  const committed = (footprint.money ?? []).filter(
    ({ flow, counted }) => flow === 'OUTGOING_COMMITMENT' && Number(counted) > 0,
  );
  const currency = committed.length === 1 ? committed[0] : undefined;
  const total = footprint.count;
  return (
    <Card
      id="untuk-apa"
      title={isBackwards ? <Trans>Dalam bidang apa</Trans> : <Trans>Untuk apa</Trans>}
      says={
        first === undefined
          ? null
          : t`${formatNumber(first.count, locale)} dari ${plural(total, { other: '# kegiatan' })}: ${first.sector.name}.`
      }
    >
      {vocabularies.length < 2 ? null : (
        <div className={`${styles.choices} screen-only`} role="group" aria-label={t`Klasifikasi`}>
          {vocabularies.map((one) => (
            <button
              key={one}
              type="button"
              className={styles.choice}
              aria-pressed={one === vocabulary}
              onClick={() => choose(one)}
            >
              {vocabularyName(one)}
            </button>
          ))}
        </div>
      )}
      {first === undefined ? (
        <Empty>
          <Trans>Tidak satu pun kegiatan menyebut sektornya.</Trans>
        </Empty>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Sektor</Trans>
              </th>
              <th scope="col" className={styles.barCell} aria-hidden="true" />
              <th scope="col" className={styles.figure}>
                <Trans>kegiatan</Trans>
              </th>
              {isBackwards ? (
                <th scope="col" className={styles.figure}>
                  <Trans>sejak</Trans>
                </th>
              ) : currency === undefined ? null : (
                <th scope="col" className={styles.figure}>
                  <Trans>komitmen</Trans>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {sectors.map(({ sector, count, money, since }, index) => {
              const counted = money.find(
                (one) => one.flow === 'OUTGOING_COMMITMENT' && one.currency === currency?.currency,
              );
              const share =
                counted === undefined || currency === undefined ? null : shareOf(counted.counted, currency.counted);
              return (
                <tr key={sector.id} hidden={!isWhole && index >= shown}>
                  <th scope="row">
                    <EntityLink id={sector.id} kind="SECTOR" name={sector.name} mark={false} />
                    <small>
                      {vocabularyName(vocabulary ?? '')} {sector.code}
                    </small>
                  </th>
                  <td className={styles.barCell} aria-hidden="true">
                    <span className={styles.bar} style={{ width: `${(100 * count) / most}%` }} />
                  </td>
                  <td className={styles.figure}>{formatNumber(count, locale)}</td>
                  {isBackwards ? (
                    <td className={styles.figure}>{since ?? '–'}</td>
                  ) : currency === undefined ? null : (
                    <td className={styles.figure}>{share === null ? '0' : formatPercent(share, locale, 1)}</td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {sectors.length <= shown ? null : (
        <Button look="quiet" className="screen-only" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? (
            <Trans>Lebih sedikit</Trans>
          ) : (
            <Trans>{formatNumber(sectors.length - shown, locale)} sektor lain</Trans>
          )}
        </Button>
      )}
    </Card>
  );
}

/** `dac5` and `dac3` as their publisher calls them; others as the Sector names itself. */
function vocabularyName(vocabulary: string): string {
  if (vocabulary === 'dac5') return 'DAC';
  if (vocabulary === 'dac3') return 'DAC-3';
  return vocabulary.slice(0, 1).toLocaleUpperCase('id') + vocabulary.slice(1);
}
