import { GraphError } from '@jejaring/graph/model';
import type { Network } from '@jejaring/graph/network';
import type { GraphStore } from '@jejaring/graph/store';

/**
 * The same store, which resolves ids also while its engine cannot be asked, as long as the network holds all of them: so what the
 * network answers by itself is answered on. Aliases are known to the store alone.
 */
export function resolvingByNetwork(store: GraphStore, network: () => Network | null): GraphStore {
  return {
    ...store,
    async resolve(ids) {
      try {
        return await store.resolve(ids);
      } catch (error) {
        const isAway = error instanceof GraphError && error.code === 'STORE_UNAVAILABLE';
        const known = isAway ? network()?.labels(ids) : undefined;
        if (known === undefined || known.includes(null)) throw error;
        return [...ids];
      }
    },
  };
}
