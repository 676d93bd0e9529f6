import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState } from 'react';
import { Button, Empty, KindMark } from '../../design/index.ts';
import { readPalette } from '../../drawing/marks/palette.ts';
import { marks } from '../../drawing/marks/shape.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { useExplore } from '../page/use-explore.ts';
import type { ViewProps } from '../stage/view-props.ts';
import { select } from '../state/transitions.ts';
import { ticksOf, timelineOf, titleOf, type TimelineRow } from './timeline.ts';
import { timelineScene } from './timeline-scene.ts';
import styles from './timeline-view.module.css';
import { useInitiatives } from './use-initiatives.ts';

const few = 60;

/** Initiatives by when they began and ended; those without a year are counted, and hatched. */
export function TimelineView({ picture, loaded }: ViewProps) {
  const { t } = useLingui();
  const { state, apply } = useExplore();
  const { named, isLoading } = useInitiatives(picture);
  const timeline = useMemo(() => timelineOf(picture, named), [picture, named]);
  const scroll = useRef<HTMLDivElement>(null);
  const { dated, undated, more, first, last } = timeline;
  const rowHeight = window.matchMedia('(max-width: 767px)').matches ? 44 : 32;
  const virtual = useVirtualizer({
    count: dated.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  });
  const span = Math.max(last - first + 1, 1);
  const at = (year: number) => `${((year - first) / span) * 100}%`;
  const choose = (id: string) => apply(select(id));
  const unknownYears = t`tahun tidak diketahui`;

  return (
    <div className={styles.root}>
      <div className={styles.tools}>
        <ExportMenu
          picture={picture}
          loaded={loaded}
          draw={() =>
            timelineScene(timeline, readPalette(document.documentElement), {
              undated: `${undated.length} · ${unknownYears}`,
            })
          }
        />
      </div>
      <div
        ref={scroll}
        className={styles.scroll}
        role="region"
        tabIndex={0}
        aria-busy={isLoading}
        aria-label={t`Linimasa kegiatan`}
      >
        {dated.length === 0 && undated.length === 0 ? (
          <div className={styles.undated}>
            <Empty>
              <Trans>Belum ada kemitraan atau program tercatat di pilihan ini. Coba dua langkah.</Trans>
            </Empty>
          </div>
        ) : null}
        {dated.length === 0 ? null : (
          <>
            <div className={styles.axis} aria-hidden="true">
              {ticksOf(first, last, 10).map((year) => (
                <span key={year} style={{ left: at(year) }}>
                  {year}
                </span>
              ))}
            </div>
            <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
              {virtual.getVirtualItems().map((item) => {
                const row = dated[item.index];
                return row === undefined ? null : (
                  <Row
                    key={row.id}
                    row={row}
                    top={item.start}
                    last={last}
                    at={at}
                    isSelected={state.selected === row.id}
                    choose={() => choose(row.id)}
                  />
                );
              })}
            </div>
          </>
        )}
        {undated.length === 0 ? null : <Undated rows={undated} choose={choose} />}
        {more === 0 ? null : (
          <p className={styles.undated}>
            <Trans>Hubungan dengan lebih dari sepuluh kegiatan tampil dengan sepuluh di antaranya.</Trans>
          </p>
        )}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly top: number;
  readonly last: number;
  readonly at: (year: number) => string;
  readonly isSelected: boolean;
  readonly choose: () => void;
}

function Row({ row, top, last, at, isSelected, choose }: RowProps) {
  const from = row.from ?? row.to ?? last;
  const to = row.to ?? (row.from === null ? last : Math.max(from, last));
  const isOpen = row.to === null;
  return (
    <button type="button" className={styles.row} style={{ top }} aria-pressed={isSelected} onClick={choose}>
      <span className={styles.name}>
        <KindMark kind={row.kind} />
        <RowName row={row} />
      </span>
      <span className={styles.track}>
        <span
          className={styles.bar}
          data-open={isOpen || undefined}
          style={{ left: at(from), right: `calc(100% - ${at(to + 1)})`, background: `var(${marks[row.kind].token})` }}
        />
        <span className={styles.years} style={{ left: at(to + 1) }}>
          {row.from ?? '?'}
          {row.from === row.to ? '' : `–${row.to ?? '?'}`}
        </span>
      </span>
    </button>
  );
}

/** What it is called, and whom it joins where that is not the same. */
function RowName({ row }: { row: TimelineRow }) {
  const title = titleOf(row);
  const isSaid = row.parties.every((party) => title.includes(party));
  const parties = isSaid ? '' : row.parties.join(', ');
  return (
    <span title={parties === '' ? title : `${title} · ${parties}`}>
      {title}
      {parties === '' ? null : <small className={styles.parties}> · {parties}</small>}
    </span>
  );
}

function Undated({ rows, choose }: { rows: readonly TimelineRow[]; choose: (id: string) => void }) {
  const hatch = useId();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? rows : rows.slice(0, few);
  return (
    <section className={styles.undated}>
      <h3>
        <svg className={styles.hatch} aria-hidden="true" focusable="false">
          <defs>
            <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V5" stroke="var(--unknown-line)" strokeWidth="1.6" />
            </pattern>
          </defs>
          <rect
            x=".5"
            y=".5"
            width="119"
            height="17"
            fill={`url(#${hatch})`}
            stroke="var(--unknown-line)"
            strokeDasharray="3 2"
          />
        </svg>
        <span>
          <Plural value={rows.length} one="# kegiatan" other="# kegiatan" />,{' '}
          <em>
            <Trans>tahun tidak diketahui</Trans>
          </em>
        </span>
      </h3>
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <button type="button" onClick={() => choose(row.id)}>
              <KindMark kind={row.kind} />
              <RowName row={row} />
            </button>
          </li>
        ))}
      </ul>
      {shown.length === rows.length ? null : (
        <Button look="quiet" onClick={() => setOpen(true)}>
          <Trans>Tampilkan semua</Trans>
        </Button>
      )}
    </section>
  );
}
