import { JobProgressResolver, JobResolver } from './job-resolver.ts';
import type { FeatureApi } from '../feature/index.ts';

export const api: FeatureApi = {
  resolvers: [JobResolver, JobProgressResolver],
};
