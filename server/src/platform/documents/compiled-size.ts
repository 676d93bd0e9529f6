import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { metaTypes } from './meta-types.ts';

/**
 * How many fields the compiled form of an operation has. graphql-jit writes out every selection once for each type that
 * may stand there, so that interfaces within interfaces multiply; this counts them without writing them out. A field
 * takes some 0.1 ms to compile and some 2 kB to keep.
 */
export function compiledSize(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
): number {
  const known = new Map<SelectionSetNode, Map<GraphQLNamedType, number>>();

  function sizeOf(set: SelectionSetNode, type: GraphQLObjectType): number {
    const ofTypes = known.get(set) ?? new Map<GraphQLNamedType, number>();
    known.set(set, ofTypes);
    const counted = ofTypes.get(type);
    if (counted !== undefined) return counted;
    let size = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        size += 1;
        if (selection.selectionSet !== undefined) size += below(selection.selectionSet, type, selection.name.value);
        continue;
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (spread === undefined) continue;
      const condition = spread.typeCondition?.name.value;
      if (condition === undefined || fits(schema.getType(condition), type)) size += sizeOf(spread.selectionSet, type);
    }
    ofTypes.set(type, size);
    return size;
  }

  function below(set: SelectionSetNode, parent: GraphQLObjectType, field: string): number {
    const meta = metaTypes[field];
    const type = meta === undefined ? parent.getFields()[field]?.type : schema.getType(meta);
    const named = type === undefined ? undefined : getNamedType(type);
    if (isAbstractType(named)) return schema.getPossibleTypes(named).reduce((sum, one) => sum + sizeOf(set, one), 0);
    return isObjectType(named) ? sizeOf(set, named) : 0;
  }

  function fits(condition: GraphQLNamedType | undefined, type: GraphQLObjectType): boolean {
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  }

  const root = schema.getRootType(operation.operation);
  return root === undefined || root === null || isInterfaceType(root) ? 0 : sizeOf(operation.selectionSet, root);
}
