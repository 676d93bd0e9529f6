import { Challenge } from '@jejaring/schema';
import { ChallengeResolver } from './challenge-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [ChallengeResolver],
  types: [Challenge],
};
