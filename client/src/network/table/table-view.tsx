import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../platform/use-language.ts';
import { KindMark, Unknown } from '../../design/index.ts';
import { formatNumber } from '../../vocabulary/numbers.ts';
import { ExportMenu } from '../export/export-menu.tsx';
import { useExplore } from '../page/use-explore.ts';
import type { ViewProps } from '../stage/view-props.ts';
import { formatValue } from '../../measures/index.ts';
import { useMeasures } from '../measure/use-measures.ts';
import { select } from '../state/transitions.ts';
import {
  columnName,
  columns,
  columnsFor,
  features,
  linkKindsText,
  numberColumns,
  toRows,
  type ColumnId,
  type NodeRow,
  type ShownMeasures,
} from './columns.ts';
import styles from './table-view.module.css';

const rowHeight = 36;

/** The full equivalent of the picture: every node, sorted, searched, with the columns one wants. */
export function TableView({ picture, loaded }: ViewProps) {
  const { t, i18n } = useLingui();
  const { locale } = useLanguage();
  const { state, apply } = useExplore();
  const [text, setText] = useState('');
  const scroll = useRef<HTMLDivElement>(null);
  const { sizeKey, colourKey } = useMeasures();
  const [size, colour] = [sizeKey?.measure ?? null, colourKey?.measure ?? null];
  const measures = useMemo((): ShownMeasures => ({ size, colour }), [size, colour]);
  const columnIds = columnsFor(measures);
  const rows = useMemo(
    () => toRows(picture.nodes, picture.links, measures, i18n, locale),
    [picture, measures, i18n, locale],
  );
  const data = useMemo(() => {
    const wanted = text.trim().toLowerCase();
    return wanted === ''
      ? rows
      : rows.filter((row) =>
          `${row.name} ${row.kindName} ${row.typeName} ${row.countryText}`.toLowerCase().includes(wanted),
        );
  }, [rows, text]);
  const sorting = useMemo(
    () => (state.sort === null ? [] : [{ id: state.sort.column, desc: state.sort.descending }]),
    [state.sort],
  );
  const columnVisibility = useMemo(
    () => Object.fromEntries(state.withoutColumns.map((id) => [id, false])),
    [state.withoutColumns],
  );
  const table = useTable({ features, columns, data, state: { sorting, columnVisibility }, getRowId: (row) => row.id });
  const sorted = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const visible = columnIds.filter((id) => !state.withoutColumns.includes(id));
  const sortBy = (column: ColumnId) =>
    apply((now) => ({
      ...now,
      sort:
        now.sort?.column !== column
          ? { column, descending: numberColumns.has(column) }
          : now.sort.descending === numberColumns.has(column)
            ? { column, descending: !now.sort.descending }
            : null,
    }));

  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <input
          type="search"
          aria-label={t`Cari di tabel`}
          placeholder={t`Cari di tabel`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className={styles.count} role="status">
          <Plural value={data.length} one="# simpul" other="# simpul" />
        </span>
        <details className={styles.columns}>
          <summary>
            <Trans>Kolom</Trans>
          </summary>
          <div>
            {columnIds.slice(1).map((id) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={!state.withoutColumns.includes(id)}
                  onChange={(event) => {
                    const { checked } = event.target;
                    apply((now) => ({
                      ...now,
                      withoutColumns: checked
                        ? now.withoutColumns.filter((one) => one !== id)
                        : [...now.withoutColumns, id],
                    }));
                  }}
                />
                {columnName(id, measures, i18n)}
              </label>
            ))}
          </div>
        </details>
        <div className={styles.end}>
          <ExportMenu picture={picture} loaded={loaded} />
        </div>
      </div>
      <div ref={scroll} className={styles.scroll} tabIndex={0} role="region" aria-label={t`Tabel simpul`}>
        <table className={styles.table} aria-rowcount={sorted.length + 1}>
          <thead>
            <tr>
              {visible.map((id) => {
                const direction =
                  state.sort?.column === id ? (state.sort.descending ? 'descending' : 'ascending') : 'none';
                return (
                  <th key={id} scope="col" aria-sort={direction} data-number={numberColumns.has(id) || undefined}>
                    <button type="button" onClick={() => sortBy(id)}>
                      {columnName(id, measures, i18n)}
                      {direction === 'ascending' ? <IconArrowUp size={14} aria-hidden="true" /> : null}
                      {direction === 'descending' ? <IconArrowDown size={14} aria-hidden="true" /> : null}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {before > 0 ? <tr aria-hidden="true" style={{ height: before }} /> : null}
            {items.map((item) => {
              const row = sorted[item.index];
              if (row === undefined) return null;
              return (
                <tr key={row.id} aria-rowindex={item.index + 2} aria-selected={state.selected === row.id}>
                  {visible.map((id) => (
                    <td key={id} data-number={numberColumns.has(id) || undefined}>
                      {id === 'nama' ? (
                        <button
                          type="button"
                          className={styles.name}
                          title={row.original.name}
                          onClick={() => apply(select(row.id))}
                        >
                          <KindMark kind={row.original.kind} />
                          <span>{row.original.name}</span>
                        </button>
                      ) : (
                        <Cell row={row.original} id={id} measures={measures} />
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            {after > 0 ? <tr aria-hidden="true" style={{ height: after }} /> : null}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ row, id, measures }: { row: NodeRow; id: ColumnId; measures: ShownMeasures }) {
  const { i18n } = useLingui();
  const { locale } = useLanguage();
  switch (id) {
    case 'nama':
      return row.name;
    case 'jenis':
      return row.kindName;
    case 'rupa':
      return row.typeName;
    case 'negara':
      return row.countryText;
    case 'mitra':
      return formatNumber(row.degree, locale);
    case 'ukuran':
      return row.sizeFigure === null ? <NotMeasured /> : formatValue(measures.size ?? '', row.sizeFigure, locale);
    case 'warna':
      return row.colourFigure === null ? <NotMeasured /> : formatValue(measures.colour ?? '', row.colourFigure, locale);
    case 'hubungan':
      return <span title={linkKindsText(row.linkKinds, i18n)}>{formatNumber(row.links, locale)}</span>;
    case 'langkah':
      return formatNumber(row.distance, locale);
    case 'mulai':
    case 'selesai': {
      // Years are asked of what begins and ends; a region does neither.
      const year = id === 'mulai' ? row.from : row.to;
      return year === null ? row.kind === 'REGION' || row.kind === 'ACTOR' ? '' : <Unknown why="?" /> : String(year);
    }
  }
}

/** Activities are no parties: measures say nothing of them. */
function NotMeasured() {
  return (
    <em>
      <Trans>tidak diukur</Trans>
    </em>
  );
}
