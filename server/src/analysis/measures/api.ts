import { measureResolvers } from './measure-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: measureResolvers,
};
