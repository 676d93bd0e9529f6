import type { Network } from '@jejaring/graph/network';
import type { GraphStore } from '@jejaring/graph/store';

/**
 * The same store, which is not asked for ids that the network holds: what the network answers by itself waits for no
 * engine, and is answered on while that cannot be asked. Aliases are known to the store alone.
 */
export function resolvingByNetwork(store: GraphStore, network: () => Network | null): GraphStore {
  return {
    ...store,
    async resolve(ids) {
      const labels = network()?.labels(ids) ?? [];
      const others = ids.filter((_, at) => labels[at] == null);
      if (others.length === 0) return [...ids];
      const found = (await store.resolve(others)).values();
      return ids.map((id, at) => (labels[at] == null ? (found.next().value ?? null) : id));
    },
  };
}
