import { Indicator } from '@jejaring/schema';
import { IndicatorResolver } from './indicator-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [IndicatorResolver],
  types: [Indicator],
};
