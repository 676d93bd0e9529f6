import { Goal, Sector } from '@jejaring/schema';
import { GoalResolver, SectorResolver } from './classification-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [GoalResolver, SectorResolver],
  types: [Goal, Sector],
};
