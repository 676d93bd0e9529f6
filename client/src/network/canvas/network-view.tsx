import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { drawnNetwork, sizeFactor } from '../../drawing/model.ts';
import type { ViewContext } from '../actions/action.ts';
import { useExplore } from '../page/use-explore.ts';
import { usePhone } from '../page/use-phone.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { networkPicture } from '../export/network-picture.ts';
import type { ViewProps } from '../stage/view-props.ts';
import { emphasisOf } from './emphasis.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { SizeLegend } from '../measure/size-key.tsx';
import { Legend } from './legend.tsx';
import { NetworkList } from './network-list.tsx';
import styles from './network-view.module.css';
import { useInsets } from './insets.ts';
import { Tools } from './tools.tsx';
import { useCanvas } from './use-canvas.ts';
import { useKeyboard } from './use-keyboard.ts';
import { useLayout } from './use-layout.ts';
import { useRoomArea } from './use-room-area.ts';
import { usePalette } from './use-palette.ts';

/** The network as a picture: sigma draws, the layout stands, keyboard and list walk the same nodes. */
export function NetworkView({ picture, loaded }: ViewProps) {
  const { t } = useLingui();
  const { state, apply, undo, redo } = useExplore();
  const room = useRef<HTMLDivElement>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const palette = usePalette(room);
  const placed = useLayout(picture, loaded.stages, state);
  const [current, setCurrent] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const isPhone = usePhone();
  const insets = useInsets();
  const area = useRoomArea(room, insets);
  const factor = sizeFactor(picture.nodes.length, area);
  const network = useMemo(
    () => (placed === null ? null : drawnNetwork(placed.picture, placed.layout, factor)),
    [placed, factor],
  );
  const emphasis = useMemo(
    () => emphasisOf(picture, loaded, state, { current, hovered }),
    [picture, loaded, state, current, hovered],
  );
  const canvas = useCanvas(room, { network, placed, emphasis, palette, insets, setHovered });
  const context: ViewContext = {
    state,
    apply,
    undo,
    redo,
    picture,
    // Asked when something is done with it: it is made after the first drawing.
    get canvas() {
      return canvas.current;
    },
    current,
    setCurrent,
    openHelp: () => setHelpOpen(true),
    leave: () => room.current?.blur(),
  };
  const onKeyDown = useKeyboard(context);

  useEffect(() => {
    if (current !== null && !picture.nodes.some((node) => node.id === current)) setCurrent(null);
  }, [picture, current]);

  return (
    <div className={styles.root}>
      <div className={styles.room}>
        <div
          ref={room}
          className={styles.canvas}
          role="application"
          tabIndex={0}
          aria-label={t`Gambar jaringan. Panah berpindah simpul, Enter menjadikan pusat, tanda tanya membuka daftar tombol.`}
          aria-describedby="network-list-note"
          onKeyDown={onKeyDown}
          onFocus={() => setCurrent((now) => now ?? state.selected ?? state.focus[0] ?? picture.nodes[0]?.id ?? null)}
          onBlur={() => setCurrent(null)}
        />
        <div className={styles.tools}>
          {isPhone ? null : <Tools context={context} />}
          <ExportMenu
            context={context}
            picture={picture}
            loaded={loaded}
            draw={() => (canvas.current === null || network === null ? null : networkPicture(canvas.current, emphasis))}
          />
        </div>
        <div className={styles.sizes}>
          <SizeLegend factor={factor} />
        </div>
      </div>
      <Legend picture={picture} />
      <NetworkList picture={picture} current={current} />
      <KeyboardHelp isOpen={isHelpOpen} close={() => setHelpOpen(false)} />
    </div>
  );
}
