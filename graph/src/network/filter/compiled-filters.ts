import { LRUCache } from 'lru-cache';
import { canonicalJson } from '../../model/index.ts';
import type { NetworkFilter } from '../network.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { CompiledFilter } from './compiled-filter.ts';

const most = 24;

/** Keeps the filters that were compiled last, until the snapshot changes. */
export class CompiledFilters {
  private readonly kept = new LRUCache<string, CompiledFilter>({ max: most });
  private epoch = -1;

  of(snapshot: Snapshot, filter: NetworkFilter): CompiledFilter {
    if (snapshot.epoch !== this.epoch) {
      this.kept.clear();
      this.epoch = snapshot.epoch;
    }
    const key = canonicalJson(filter);
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const compiled = new CompiledFilter(snapshot, filter);
    this.kept.set(key, compiled);
    return compiled;
  }
}
