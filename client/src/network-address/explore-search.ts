/** What an address of the network says, for other pages that take it over: it is part of the first load already. */
export { validateExploreSearch, type ExploreSearch } from '../explore/state/explore-search.ts';
