import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Failure, HatchMark, KindMark } from '../../design/index.ts';
import { mapContent } from '../../map/map-content.ts';
import { mapScene } from '../../map/map-scene.ts';
import { NetworkMap } from '../../map/network-map.ts';
import { loadShapes, type Shapes } from '../../map/shapes.ts';
import type { PictureNode } from '../../drawing/picture.ts';
import { emphasisOf } from '../canvas/emphasis.ts';
import { Legend } from '../canvas/legend.tsx';
import { NetworkList } from '../canvas/network-list.tsx';
import { usePalette } from '../canvas/use-palette.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { useExplore } from '../page/use-explore.ts';
import type { ViewProps } from '../stage/view-props.ts';
import { focusOn, select } from '../state/transitions.ts';
import styles from './map-view.module.css';

/** The same set on the ground; what has no point is listed, not dropped. */
export function MapView({ picture, loaded }: ViewProps) {
  const { t } = useLingui();
  const { state, apply } = useExplore();
  const room = useRef<HTMLDivElement>(null);
  const map = useRef<NetworkMap | null>(null);
  const palette = usePalette(room);
  const [shapes, setShapes] = useState<Shapes | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setFailed] = useState(false);
  const emphasis = useMemo(
    () => emphasisOf(picture, loaded, state, { current: null, hovered: null }),
    [picture, loaded, state],
  );
  const content = useMemo(
    () => (palette === null ? null : mapContent(picture, emphasis, palette)),
    [picture, emphasis, palette],
  );
  const latest = useRef({ apply, picture, content, palette });
  latest.current = { apply, picture, content, palette };

  useEffect(() => {
    let isCurrent = true;
    setFailed(false);
    loadShapes().then(
      (found) => isCurrent && setShapes(found),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);

  const isReady = shapes !== null && palette !== null;
  useEffect(() => {
    const now = latest.current;
    if (room.current === null || shapes === null || now.content === null || now.palette === null) return undefined;
    const made = new NetworkMap(
      room.current,
      shapes,
      now.content,
      now.palette,
      {
        onSelect: (node) => latest.current.apply(select(node)),
        onSelectLink: (link) =>
          latest.current.apply(
            select(latest.current.picture.links.find((one) => one.id === link)?.initiatives[0] ?? null),
          ),
        onFocus: (node) => latest.current.apply(focusOn(node)),
      },
      { zoomIn: t`Perbesar`, zoomOut: t`Perkecil`, map: t`Peta jaringan` },
    );
    map.current = made;
    return () => {
      made.kill();
      map.current = null;
    };
  }, [isReady, shapes, t]);

  useEffect(() => {
    if (content !== null) map.current?.show(content);
  }, [content]);
  useEffect(() => {
    const { content: now } = latest.current;
    if (palette !== null && now !== null) map.current?.setPalette(palette, now);
  }, [palette]);
  const nodeIds = picture.nodes.map((node) => node.id).join();
  useEffect(() => map.current?.fit(true), [nodeIds]);

  return (
    <div className={styles.root}>
      <div className={styles.room}>
        <div ref={room} className={styles.map} />
        {hasFailed ? (
          <Failure
            what={<Trans>Bentuk wilayah tidak dapat dimuat.</Trans>}
            code="MAP-SHAPES"
            retry={() => setAttempt((now) => now + 1)}
          />
        ) : null}
        <div className={styles.tools}>
          <ExportMenu
            picture={picture}
            loaded={loaded}
            draw={() =>
              map.current === null || shapes === null || content === null || palette === null
                ? null
                : mapScene(map.current.map, shapes, content, palette)
            }
          />
        </div>
        {content === null || content.withoutPoint.length === 0 ? null : (
          <WithoutPoint nodes={content.withoutPoint} choose={(id) => apply(select(id))} />
        )}
      </div>
      <Legend picture={picture} />
      <NetworkList picture={picture} current={null} />
    </div>
  );
}

function WithoutPoint({ nodes, choose }: { nodes: readonly PictureNode[]; choose: (id: string) => void }) {
  return (
    <details className={styles.without}>
      <summary>
        <HatchMark /> <Plural value={nodes.length} one="#" other="#" />{' '}
        <em>
          <Trans>tanpa titik</Trans>
        </em>
      </summary>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <button type="button" onClick={() => choose(node.id)}>
              <KindMark kind={node.kind} />
              {node.name}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
