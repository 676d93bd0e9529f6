import { GraphError, type Entity } from '@jejaring/graph/model';
import type { LiveNetwork } from '@jejaring/graph/network';
import type { GraphStore } from '@jejaring/graph/store';
import { LRUCache } from 'lru-cache';

/** About 10 MB of entities of the usual size; the sources and sectors that every picture names are some hundreds. */
const mostRemembered = 5000;

interface Read {
  readonly store: Pick<GraphStore, 'entities'>;
  readonly network: Pick<LiveNetwork, 'onChange'>;
}

/**
 * The entities that were read last, for while their store cannot be asked: pictures of the network name their sources and
 * sectors. What a change touches is forgotten, so that nothing here is older than the network. For answers only: whoever
 * follows the store must never be given what is remembered.
 */
export class EntityMemory {
  readonly #known: LRUCache<string, Entity>;
  #followed: Read['network'] | null = null;
  /** Counts what the network told: an answer that was on its way meanwhile may be older. */
  #told = 0;

  constructor(maximum = mostRemembered) {
    this.#known = new LRUCache({ max: maximum });
  }

  /** @throws GraphError as the store does, where one of them is not remembered */
  async entities({ store, network }: Read, ids: readonly string[]): Promise<(Entity | null)[]> {
    this.#follow(network);
    const told = this.#told;
    try {
      const found = await store.entities(ids);
      if (told === this.#told) for (const entity of found) if (entity !== null) this.#known.set(entity.id, entity);
      return found;
    } catch (error) {
      const known = ids.flatMap((id) => this.#known.get(id) ?? []);
      const isAway = error instanceof GraphError && error.code === 'STORE_UNAVAILABLE';
      if (!isAway || known.length < ids.length) throw error;
      return known;
    }
  }

  #follow(network: Read['network']): void {
    if (this.#followed === network) return;
    this.#followed = network;
    network.onChange((_version, changes) => {
      this.#told += 1;
      // Built anew: what was changed meanwhile is not told.
      if (changes.length === 0) this.#known.clear();
      for (const change of changes) for (const id of [...change.entities, ...change.removed]) this.#known.delete(id);
    });
  }
}
