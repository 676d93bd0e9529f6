import { filterParameters, type ExploreSearch } from './explore-search.ts';
import { readState } from './explore-state.ts';
import type { NetworkFilter } from '../vocabulary/enums.generated.ts';

/** What a network address speaks of: around whom, how far, under which filter; and what its marks are sized by. */
export interface ExploreScope {
  readonly focus: readonly string[];
  readonly depth: number;
  readonly filter: NetworkFilter;
  /** Null: by partners. */
  readonly measure: string | null;
}

export function scopeOf(search: ExploreSearch): ExploreScope {
  const { focus, depth, filter, size } = readState(search);
  return { focus, depth, filter, measure: size };
}

export function isFiltered(search: ExploreSearch): boolean {
  return filterParameters.some((name) => search[name] !== undefined);
}

/** The same address for all, not around somebody. */
export function withoutFocus<Search extends ExploreSearch>(search: Search): Search {
  return without(search, ['fokus', 'langkah']);
}

export function withoutFilter<Search extends ExploreSearch>(search: Search): Search {
  return without(search, filterParameters);
}

/** The same address with this measure. */
export function withMeasure<Search extends ExploreSearch>(search: Search, measure: string): Search {
  return { ...search, ukuran: measure };
}

/** The network with its marks sized, or coloured, by a measure of the whole network, or of what is around the focus. */
export function measuredNetwork(
  search: ExploreSearch,
  { by, measure, isAround }: { readonly by: 'size' | 'colour'; readonly measure: string; readonly isAround: boolean },
): ExploreSearch {
  const scope = withoutMeasure(search);
  return {
    ...scope,
    ...(by === 'colour' ? { warna: measure } : { ukuran: measure }),
    ...(isAround ? { diukur: 'sekitar' } : {}),
  };
}

export function withoutMeasure(search: ExploreSearch): ExploreSearch {
  return without(search, ['ukuran']);
}

/** Every parameter may be absent, so that what is left is an address of the same page. */
function without<Search extends ExploreSearch>(search: Search, names: readonly (keyof ExploreSearch)[]): Search {
  const gone: ReadonlySet<string> = new Set(names);
  return Object.fromEntries(Object.entries(search).filter(([name]) => !gone.has(name))) as Search;
}
