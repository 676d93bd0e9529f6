import { shortRegion } from '../vocabulary/region-names.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { PeerRow, PeersView } from './peer-list-view.ts';
import type { PeersMapListFragment } from './peers-map.generated.ts';
import type { DrawnRegion, PeersMapShapes } from './peers-map-shapes.ts';
import styles from './peers-map.module.css';

const width = 604;
const height = 248;

/** Where the peers lie, with their ranks. The list says the same in words; without its shapes the map stays away. */
export function PeersMap({ view, choose }: { view: PeersView<PeersMapListFragment>; choose: (id: string) => void }) {
  const { t } = useLingui();
  const { list, rows, chosen } = view;
  const own = list.region.code ?? '';
  const shapes = useShapes([own, ...rows.map(({ peer }) => peer.region.code ?? '')]);
  if (shapes === null) return null;
  const byCode = new Map(rows.map((row) => [row.peer.region.code, row]));
  const [me, them, rank] = [shortRegion(list.region.name), shortRegion(chosen?.name ?? ''), chosen?.rank ?? 0];
  const drawn = shapes.regions.flatMap((region) => {
    const row = byCode.get(region.code);
    return row === undefined ? [] : [{ region, row }];
  });
  const mine = shapes.regions.find(({ code }) => code === own);
  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t`Letak daerah yang mirip ${me}`}>
        <path className={styles.land} d={shapes.land} />
        <path className={styles.borders} d={shapes.borders} />
        {mine === undefined ? null : <path className={styles.mine} d={mine.path} />}
        {drawn.map(({ region, row }) => (
          <g key={region.code} className={styles.peer} data-chosen={row === chosen || undefined}>
            <path d={region.path} onClick={() => choose(row.peer.region.id)}>
              <title>
                {row.rank}. {row.name}
              </title>
            </path>
            {region.isSmall ? <circle cx={region.at[0]} cy={region.at[1]} r="4" /> : null}
          </g>
        ))}
        {apart(drawn, chosen).map(({ region, row }) => (
          <text
            key={region.code}
            className={styles.rank}
            data-chosen={row === chosen || undefined}
            x={region.at[0]}
            y={region.at[1] + (region.isSmall ? -7 : 4)}
            aria-hidden="true"
          >
            {row.rank}
          </text>
        ))}
      </svg>
      <figcaption className={styles.legend}>
        <span>
          <i className={styles.mineBox} /> {me}
        </span>
        {chosen === null ? null : (
          <span>
            <i className={styles.chosenBox} /> {them} ({rank})
          </span>
        )}
        <span>
          <i className={styles.peerBox} /> <Trans>daerah mirip lain, dengan peringkat</Trans>
        </span>
      </figcaption>
    </figure>
  );
}

interface Drawn {
  readonly region: DrawnRegion;
  readonly row: PeerRow;
}

/** Those whose rank can stand without touching another; the chosen one comes first, then the nearest. */
function apart(drawn: readonly Drawn[], chosen: PeerRow | null): Drawn[] {
  const placed: Drawn[] = [];
  for (const one of [...drawn].sort(
    (a, b) => Number(b.row === chosen) - Number(a.row === chosen) || a.row.rank - b.row.rank,
  )) {
    const [x, y] = one.region.at;
    const touches = ({ region: { at } }: Drawn) => Math.abs(at[0] - x) < 16 && Math.abs(at[1] - y) < 12;
    if (!placed.some(touches)) placed.push(one);
  }
  return placed;
}

function useShapes(codes: readonly string[]): PeersMapShapes | null {
  const [shapes, setShapes] = useState<PeersMapShapes | null>(null);
  const key = codes.join(' ');
  useEffect(() => {
    let isCurrent = true;
    void import('./peers-map-shapes.ts')
      .then(({ peersMapShapes }) => peersMapShapes(key.split(' '), width, height))
      .then((drawn) => (isCurrent ? setShapes(drawn) : undefined))
      .catch(() => (isCurrent ? setShapes(null) : undefined));
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return shapes;
}
