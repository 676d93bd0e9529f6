import type { Page } from './graph-store.ts';

/** @param rows one more than `first` where there is a next page */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  first: number,
  totalCount: number,
  itemOf: (row: Row) => Item,
  cursorOf: (row: Row, index: number) => string,
): Page<Item> {
  const shown = rows.slice(0, first);
  return { items: shown.map(itemOf), cursors: shown.map(cursorOf), hasNext: rows.length > first, totalCount };
}
