import { NodeResolver } from './node-resolver.ts';
import type { FeatureApi } from '../feature/index.ts';

export const api: FeatureApi = {
  resolvers: [NodeResolver],
};
