import { RecordType } from '@jejaring/schema';
import { EntityResolver, RecordResolver } from './entity-resolver.ts';
import { entityNode, recordNode } from './nodes.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [EntityResolver, RecordResolver],
  types: [RecordType],
  nodeKinds: [recordNode, entityNode],
};
