import { Trans, useLingui } from '@lingui/react/macro';
import { useLingui as useWords } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../platform/use-language.ts';
import type { ChainLayer } from '../../vocabulary/enums.generated.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import type { SteppedChainFragment } from './chain-steps.generated.ts';
import { layerNames } from './chain-words.ts';
import { chainLayers } from './chain-layout.ts';
import styles from './chain-steps.module.css';
import type { FootprintSearch } from '../state/footprint-search.ts';
import type { FootprintQuestion } from '../state/question.ts';

/** The chain for a narrow screen: its layers under each other, a bar for each station; choosing one follows it both ways. */
export function ChainSteps({
  chain,
  question,
  search,
}: {
  chain: SteppedChainFragment;
  question: FootprintQuestion;
  search: FootprintSearch;
}) {
  const { t } = useLingui();
  const { i18n } = useWords();
  const { locale } = useLanguage();
  const most = Math.max(1, ...chain.nodes.map(({ count }) => count));
  const hiddenOf = (layer: ChainLayer) => chain.hidden.find((one) => one.layer === layer)?.count ?? 0;
  return (
    <ol className={styles.steps} aria-label={t`Rantai pendanaan bertingkat`}>
      {chainLayers.map((layer) => {
        const stations = chain.nodes
          .filter((node) => node.layer === layer)
          .sort((a, b) => b.count - a.count || a.entity.name.localeCompare(b.entity.name));
        if (stations.length === 0) return null;
        const hidden = formatNumber(hiddenOf(layer), locale);
        return (
          <li key={layer}>
            <h3>{i18n._(layerNames[layer])}</h3>
            <ul>
              {stations.map(({ id, entity, count }) => (
                <li key={id}>
                  <Link
                    to="/jejak/$id"
                    params={{ id: question.of }}
                    search={{ ...search, lewat: entity.id }}
                    hash="rantai"
                    resetScroll={false}
                    className={styles.station}
                    data-quiet=""
                    title={t`${entity.name}, ${formatNumber(count, locale)} kegiatan: ikuti rantainya`}
                  >
                    <span>{entity.name}</span>
                    <span className={styles.count}>{formatNumber(count, locale)}</span>
                    <span className={styles.bar} aria-hidden="true">
                      <span style={{ width: `${(100 * count) / most}%` }} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {hiddenOf(layer) === 0 ? null : (
              <p className={styles.rest}>
                <Trans>dan {hidden} nama lain</Trans>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
