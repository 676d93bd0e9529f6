import { writeIds } from './id-list.ts';
import type { ExploreSearch } from './explore-search.ts';

interface ExploreAddress {
  readonly to: '/jaringan';
  readonly search: ExploreSearch;
}

/**
 * The network page with these entities in focus, as a Link or navigate() takes it; `selected` is shown in the panel, `wayTo`
 * is the end of a path from the first of them.
 */
export function exploreAddress(
  ids: readonly string[],
  { selected, wayTo }: { readonly selected?: string; readonly wayTo?: string } = {},
): ExploreAddress {
  const parameters: { [Name in keyof ExploreSearch]: ExploreSearch[Name] | undefined } = {
    fokus: writeIds(ids),
    jalur: wayTo === undefined ? undefined : writeIds([wayTo]),
    pilih: selected,
  };
  return {
    to: '/jaringan',
    search: Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)),
  };
}
