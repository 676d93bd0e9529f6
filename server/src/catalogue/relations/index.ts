export { attachDeclaredFields } from './relation-fields.ts';
export { presentFlow, presentRelation } from './present.ts';
export {
  EntityRelationsResolver,
  FlowResolver,
  InitiativeFlowsResolver,
  RelationResolver,
} from './relation-resolver.ts';
