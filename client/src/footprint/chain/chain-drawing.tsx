import { useLingui } from '@lingui/react/macro';
import { useElementSize } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Fragment, useMemo, useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { ChainSteps } from './chain-steps.tsx';
import type { DrawnChainFragment } from './chain-drawing.generated.ts';
import { layerNames } from './chain-words.ts';
import { boxWidth, chainLayout, passingThrough } from './chain-layout.ts';
import styles from './chain-drawing.module.css';
import type { FootprintSearch } from '../state/footprint-search.ts';
import type { FootprintQuestion } from '../state/question.ts';

/** Below so many pixels the names of four columns would be cut to a few letters. */
const narrowest = 560;

/** The picture of the chain; where four columns of names do not fit, its layers stand under each other. */
export function ChainDrawing({
  chain,
  question,
  search,
}: {
  chain: DrawnChainFragment;
  question: FootprintQuestion;
  search: FootprintSearch;
}) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const { ref, width } = useElementSize();
  const [active, setActive] = useState<string | null>(null);
  const layout = useMemo(() => chainLayout(chain.nodes, chain.links, Math.max(width, 1)), [chain, width]);
  const lit = useMemo(() => (active === null ? null : passingThrough(active, chain.links)), [active, chain]);
  const at = new Map(layout.boxes.map((box) => [box.id, box]));
  const room = layout.columns.length < 2 ? width : (layout.columns[1]?.x ?? width);
  const fits = Math.floor((room - boxWidth - 40) / 7);
  const isDim = (...ids: readonly string[]) => (lit !== null && ids.some((id) => !lit.has(id))) || undefined;
  return (
    <div ref={ref} className={styles.frame}>
      {width === 0 ? null : width < narrowest ? (
        <ChainSteps chain={chain} question={question} search={search} />
      ) : (
        <svg
          width={width}
          height={layout.height + 22}
          viewBox={`0 -22 ${width} ${layout.height + 22}`}
          role="group"
          aria-label={t`Gambar rantai pendanaan`}
        >
          {layout.columns.map(({ layer, x }) => (
            <text key={layer} className={styles.layer} x={x} y={-6}>
              {i18n._(layerNames[layer])}
            </text>
          ))}
          {layout.bands.map(({ source, target, path, thickness }) => (
            <path
              key={`${source} ${target}`}
              className={styles.band}
              data-dim={isDim(source, target)}
              data-lit={(lit !== null && isDim(source, target) === undefined) || undefined}
              d={path}
              strokeWidth={thickness}
            />
          ))}
          {chain.nodes.map(({ id, entity, count }) => {
            const box = at.get(id);
            if (box === undefined) return null;
            const name =
              entity.name.length > fits ? `${entity.name.slice(0, Math.max(fits - 1, 6)).trimEnd()}…` : entity.name;
            return (
              <Fragment key={id}>
                <Link
                  to="/jejak/$id"
                  params={{ id: question.of }}
                  search={{ ...search, lewat: entity.id }}
                  hash="rantai"
                  resetScroll={false}
                  className={styles.station}
                  data-quiet=""
                  data-dim={isDim(id)}
                  aria-label={t`${entity.name}, ${formatNumber(count, locale)} kegiatan: ikuti rantainya`}
                  onMouseEnter={() => setActive(id)}
                  onMouseLeave={() => setActive(null)}
                  onFocus={() => setActive(id)}
                  onBlur={() => setActive(null)}
                >
                  <title>{entity.name}</title>
                  <rect
                    className={styles.target}
                    x={box.x}
                    y={box.y + box.height / 2 - 16}
                    width={Math.max(room - 24, 40)}
                    height={32}
                  />
                  <rect className={styles.box} x={box.x} y={box.y} width={boxWidth} height={box.height} rx="2" />
                </Link>
                {/* Cut where it does not fit; the link beneath is called by the whole name. */}
                <text
                  className={styles.name}
                  data-dim={isDim(id)}
                  x={box.x + boxWidth + 5}
                  y={box.y + box.height / 2 + 4}
                  aria-hidden="true"
                >
                  {name} <tspan className={styles.count}>{formatNumber(count, locale)}</tspan>
                </text>
              </Fragment>
            );
          })}
        </svg>
      )}
    </div>
  );
}
