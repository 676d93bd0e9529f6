import { CoverageResolver, SourceCoverageResolver } from './coverage-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [CoverageResolver, SourceCoverageResolver],
};
