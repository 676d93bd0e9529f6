import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../platform/use-language.ts';
import { None, Unknown } from '../design/unknown.tsx';
import { formatMeasure } from '../entity/measure.ts';
import { formatNumber } from '../vocabulary/numbers.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import { shortName } from './indicator-words.ts';
import type { BetterPeersListFragment } from './better-peers.generated.ts';
import styles from './side-lists.module.css';

/** On what I do worst, who of the peers shown does better: similar is not as good as. */
export function BetterPeers({
  list,
  choose,
}: {
  list: BetterPeersListFragment;
  choose: (indicator: string, peer: string) => void;
}) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  const name = shortRegion(list.region.name);
  return (
    <section aria-labelledby="lebih-baik">
      <h3 id="lebih-baik">
        <Trans>Yang lebih baik pada titik lemah kami</Trans>
      </h3>
      {list.betterThanMe.length === 0 ? (
        <p className={styles.text}>
          <None>
            <Trans>Tak ada yang lebih baik di antara yang ditampilkan.</Trans>
          </None>
        </p>
      ) : null}
      <ul>
        {list.betterThanMe.map(({ indicator, mine, peers }) => {
          const figure = (value: number) => formatMeasure(value, indicator.unit, indicator.decimals ?? 2, i18n, locale);
          const [rank, of] = [mine.rank ?? 0, mine.of].map((count) => formatNumber(count, locale));
          return (
            <li key={indicator.id} className={styles.item}>
              <p>
                <b>{shortName(indicator, i18n)}</b>, {name} {mine.value === null ? <Unknown /> : figure(mine.value)}
                {mine.rank === null ? null : (
                  <span className={styles.quiet}>
                    {' '}
                    (
                    <Trans>
                      urutan {rank} dari {of}, yang terbaik 1
                    </Trans>
                    )
                  </span>
                )}
              </p>
              <p className={styles.names}>
                {peers.slice(0, 5).map(({ region, value }) => (
                  <button key={region.id} type="button" onClick={() => choose(indicator.id, region.id)}>
                    {shortRegion(region.name)} <b>{figure(value)}</b>
                  </button>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
