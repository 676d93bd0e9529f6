import { Potential } from '@jejaring/schema';
import { PotentialResolver } from './potential-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [PotentialResolver],
  types: [Potential],
};
