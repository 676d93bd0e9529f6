import { EditResolver } from './edit-resolver.ts';
import { RelationEditResolver } from './relation-edit-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [EditResolver, RelationEditResolver],
};
