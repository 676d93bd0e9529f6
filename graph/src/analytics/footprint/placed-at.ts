import { placesAt } from './by-place.ts';
import { allInitiatives, isStopped, type FootprintTable } from './footprint-table.ts';

/** Place of a level → all initiatives there; not what is cancelled or suspended, which is nowhere at present. */
export type PlacedIndex = ReadonlyMap<number, readonly number[]>;

const remembered = new WeakMap<FootprintTable, Map<number, PlacedIndex>>();

/** Built at the first question for a level and kept as long as the table. */
export function placedAt(table: FootprintTable, level: number): PlacedIndex {
  const levels = remembered.get(table) ?? new Map<number, PlacedIndex>();
  remembered.set(table, levels);
  const known = levels.get(level);
  if (known !== undefined) return known;
  const index = new Map<number, number[]>();
  for (const node of allInitiatives(table)) {
    if (isStopped(table, node)) continue;
    for (const place of placesAt(table, node, level).keys()) {
      const there = index.get(place);
      if (there === undefined) index.set(place, [node]);
      else there.push(node);
    }
  }
  levels.set(level, index);
  return index;
}
