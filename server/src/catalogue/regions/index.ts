export { regionFilter } from './region-filter.ts';
export { IslandResolver, RegionListResolver, RegionResolver } from './region-resolver.ts';
