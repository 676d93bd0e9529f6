import { useLingui } from '@lingui/react/macro';
import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import styles from './bottom-sheet.module.css';

/** Heights the sheet rests at: the answer in sight, more than half, all. */
function stops(room: number): readonly number[] {
  return [Math.min(304, room), Math.round(room * 0.6), room - 8];
}

/** A sheet over the canvas of a phone: dragged by its handle, or stepped by a tap or the keyboard. */
export function BottomSheet({ label, children }: { label: string; children: ReactNode }) {
  const { t } = useLingui();
  const sheet = useRef<HTMLElement>(null);
  const [stop, setStop] = useState(0);
  const [dragged, setDragged] = useState<number | null>(null);
  const start = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  const room = () => sheet.current?.parentElement?.parentElement?.clientHeight ?? 600;
  const heights = stops(sheet.current === null ? Math.max(window.innerHeight - 116, 320) : room());

  const down = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height: sheet.current?.clientHeight ?? 304, moved: false };
  };
  const move = (event: PointerEvent) => {
    if (start.current === null) return;
    const by = start.current.y - event.clientY;
    if (Math.abs(by) > 4) start.current.moved = true;
    if (start.current.moved) setDragged(Math.min(Math.max(start.current.height + by, 80), room() - 8));
  };
  const up = () => {
    const ended = start.current;
    start.current = null;
    if (ended === null || !ended.moved || dragged === null) return;
    setStop(
      heights.reduce(
        (best, height, index) => (Math.abs(height - dragged) < Math.abs((heights[best] ?? 0) - dragged) ? index : best),
        0,
      ),
    );
    setDragged(null);
  };
  return (
    <section
      ref={sheet}
      className={styles.sheet}
      aria-label={label}
      data-dragging={dragged === null ? undefined : true}
      style={{ height: dragged ?? heights[stop] }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={stop === 2 ? t`Kecilkan rincian` : t`Besarkan rincian`}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onClick={(event) => {
          // A drag ends with a click of its own; only a tap or a key steps.
          if (event.detail === 0 || dragged === null) setStop((now) => (now + 1) % 3);
        }}
      />
      {children}
    </section>
  );
}
