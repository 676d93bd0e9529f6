import { ChangeResolver, EntityChangesResolver } from './change-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [ChangeResolver, EntityChangesResolver],
};
