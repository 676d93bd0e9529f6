export { RegionResolver } from './region-resolver.ts';
