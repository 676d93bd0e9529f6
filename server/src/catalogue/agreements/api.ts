import { Agreement } from '@jejaring/schema';
import { AgreementResolver } from './agreement-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [AgreementResolver],
  types: [Agreement],
};
