import { View } from '@jejaring/schema';
import { ViewResolver } from './view-resolver.ts';
import { viewNode } from './view-node.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [ViewResolver],
  types: [View],
  nodeKinds: [viewNode],
};
