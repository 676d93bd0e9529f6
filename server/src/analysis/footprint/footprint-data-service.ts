import { loadFootprintTable, type FootprintTable } from '@jejaring/graph/analytics';
import type { GraphStore } from '@jejaring/graph/store';
import type { RequestContext } from '../../platform/request/index.ts';

/** One table serves everybody until the network moves on. */
const remembered = new WeakMap<GraphStore, { readonly version: number; readonly table: Promise<FootprintTable> }>();

/** What footprints are computed from, as of the network's present version; read when it is first asked for. */
export function footprintTable({ store, network }: Pick<RequestContext, 'store' | 'network'>): Promise<FootprintTable> {
  const { version } = network;
  const before = remembered.get(store);
  if (before?.version === version) return before.table;
  const table = loadFootprintTable(store);
  remembered.set(store, { version, table });
  // A failed reading is not kept: the next one asks again.
  table.catch(() => remembered.delete(store));
  return table;
}
