import { Practice } from '@jejaring/schema';
import { PracticeResolver } from './practice-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [PracticeResolver],
  types: [Practice],
};
