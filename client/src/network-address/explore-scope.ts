import type { ExploreSearch } from '../explore/state/explore-search.ts';
import { readState } from '../explore/state/explore-state.ts';
import type { NetworkFilter } from '../vocabulary/enums.generated.ts';

/** What a network address speaks of: around whom, how far, under which filter. */
export interface ExploreScope {
  readonly focus: readonly string[];
  readonly depth: number;
  readonly filter: NetworkFilter;
}

export function scopeOf(search: ExploreSearch): ExploreScope {
  const { focus, depth, filter } = readState(search);
  return { focus, depth, filter };
}
