import { FacetValueResolver } from './facet-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [FacetValueResolver],
};
