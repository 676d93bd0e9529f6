import { Region } from '@jejaring/schema';
import { IslandResolver, RegionListResolver, RegionResolver } from './region-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [RegionListResolver, IslandResolver, RegionResolver],
  types: [Region],
};
