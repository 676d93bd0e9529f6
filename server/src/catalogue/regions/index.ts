export { regionFilter } from './region-filter.ts';
export { IslandResolver, RegionResolver } from './region-resolver.ts';
