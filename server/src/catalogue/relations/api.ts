import { Flow, Relation } from '@jejaring/schema';
import {
  EntityRelationsResolver,
  RelationResolver,
  FlowResolver,
  InitiativeFlowsResolver,
} from './relation-resolver.ts';
import { attachDeclaredFields } from './relation-fields.ts';
import { flowNode, relationNode } from './nodes.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';

export const api: FeatureApi = {
  resolvers: [EntityRelationsResolver, RelationResolver, FlowResolver, InitiativeFlowsResolver],
  types: [Flow, Relation],
  complete: attachDeclaredFields,
  nodeKinds: [relationNode, flowNode],
};
