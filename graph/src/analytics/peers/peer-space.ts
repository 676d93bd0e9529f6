import { unitVectors } from './great-circle.ts';
import { indexItems, type ItemIndex } from './item-index.ts';
import type { IndicatorComponent } from './peer-model.ts';
import type { PeerTable } from './peer-table.ts';
import { standardise, type StandardColumn } from './standardise.ts';

/** A table made ready: columns are standardised and items indexed once, whoever asks. */
export class PeerSpace {
  /** Unit vectors of the centroids, three numbers each. */
  readonly directions: Float64Array;
  readonly #standard = new Map<string, StandardColumn>();
  readonly #items = new Map<string, ItemIndex>();
  readonly #rows: ReadonlyMap<string, number>;

  constructor(readonly table: PeerTable) {
    this.#rows = new Map(table.ids.map((id, row) => [id, row]));
    this.directions = unitVectors(table.latitude, table.longitude);
  }

  get size(): number {
    return this.table.ids.length;
  }

  rowOf(id: string): number | null {
    return this.#rows.get(id) ?? null;
  }

  standard({ column, transform }: IndicatorComponent): StandardColumn {
    const key = `${transform} ${column}`;
    const ready = this.#standard.get(key);
    if (ready !== undefined) return ready;
    const values = this.table.columns.get(column) ?? new Float64Array(this.size).fill(Number.NaN);
    const made = standardise(values, transform);
    this.#standard.set(key, made);
    return made;
  }

  items(items: 'challenges' | 'partners'): ItemIndex {
    const ready = this.#items.get(items);
    if (ready !== undefined) return ready;
    const made = indexItems(this.table.items[items]);
    this.#items.set(items, made);
    return made;
  }
}
