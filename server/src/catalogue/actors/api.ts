import { Actor } from '@jejaring/schema';
import { ActorResolver } from './actor-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [ActorResolver],
  types: [Actor],
};
