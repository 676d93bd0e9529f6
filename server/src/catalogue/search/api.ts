import { SearchConnectionResolver, SearchResolver } from './search-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [SearchConnectionResolver, SearchResolver],
};
