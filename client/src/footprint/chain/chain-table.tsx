import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/use-language.ts';
import { flowNames } from '../../vocabulary/money.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { shortMoney } from '../parts/amount.ts';
import type { TabledChainFragment } from './chain-table.generated.ts';
import { layerNames } from './chain-words.ts';
import styles from '../parts/parts.module.css';

/** The chain in full as a table: money only where it belongs to one tie alone. */
export function ChainTable({ chain }: { chain: TabledChainFragment }) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  return (
    <details>
      <summary className={styles.summary}>
        <Trans>Rantai sebagai tabel</Trans>
      </summary>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t`Tabel rantai pendanaan`}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Dari</Trans>
              </th>
              <th scope="col">
                <Trans>Ke</Trans>
              </th>
              <th scope="col" className={styles.figure}>
                <Trans>kegiatan</Trans>
              </th>
              <th scope="col">
                <Trans>Uang yang pasti lewat sini</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {chain.links.map(({ source, target, count, money }) => {
              const [from, to] = [nodes.get(source), nodes.get(target)];
              if (from === undefined || to === undefined) return null;
              const sure = money.filter(({ inHeadline, counted }) => inHeadline && Number(counted) !== 0);
              return (
                <tr key={`${source} ${target}`}>
                  <th scope="row">
                    {from.entity.name}
                    <small>{i18n._(layerNames[from.layer])}</small>
                  </th>
                  <td>
                    {to.entity.name}
                    <small>{i18n._(layerNames[to.layer])}</small>
                  </td>
                  <td className={styles.figure}>{formatNumber(count, locale)}</td>
                  <td>
                    {sure
                      .map(
                        ({ flow, currency, counted }) =>
                          `${i18n._(flowNames[flow]).toLocaleLowerCase(locale)} ${shortMoney(counted, currency, locale)}`,
                      )
                      .join('; ') || '–'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
