import { loadFootprintTable, type FootprintTable } from '@jejaring/graph/analytics';
import type { GraphStore } from '@jejaring/graph/store';
import { latest, type RequestContext } from '../../platform/request/index.ts';

/** One table serves everybody until the network moves on. */
const latestTable = latest<GraphStore, FootprintTable>();

/** What footprints are computed from, as of the network's present version; read when it is first asked for. */
export function footprintTable({ store, network }: Pick<RequestContext, 'store' | 'network'>): Promise<FootprintTable> {
  return latestTable(store, network.version, () => loadFootprintTable(store));
}
