import { Source } from '@jejaring/schema';
import { SourceResolver } from './source-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [SourceResolver],
  types: [Source],
};
