import { canonicalJson } from '../../model/index.ts';
import type { NetworkFilter } from '../network.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { CompiledFilter } from './compiled-filter.ts';

const most = 24;

/** Keeps the filters that were compiled last, until the snapshot changes. */
export class CompiledFilters {
  private readonly compiledFilters = new Map<string, CompiledFilter>();
  private epoch = -1;

  of(snapshot: Snapshot, filter: NetworkFilter): CompiledFilter {
    if (snapshot.epoch !== this.epoch) {
      this.compiledFilters.clear();
      this.epoch = snapshot.epoch;
    }
    const key = canonicalJson(filter);
    const known = this.compiledFilters.get(key);
    const compiled = known ?? new CompiledFilter(snapshot, filter);
    this.compiledFilters.delete(key);
    this.compiledFilters.set(key, compiled);
    if (this.compiledFilters.size > most) this.compiledFilters.delete(this.compiledFilters.keys().next().value!);
    return compiled;
  }
}
