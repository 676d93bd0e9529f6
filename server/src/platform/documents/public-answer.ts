import {
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { publicQueries, publicTypes } from './public-types.ts';

/** Whether every field that an operation may read is public; see public-types.ts. */
export function isPublicOperation(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  let isPublic = true;
  const query = schema.getQueryType()?.name;
  const types = new TypeInfo(schema);
  const looked = new Set<string>();
  const waiting: (OperationDefinitionNode | FragmentDefinitionNode)[] = [operation];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(
      node,
      visitWithTypeInfo(types, {
        Field({ name: { value: field } }) {
          if (field === '__typename') return;
          const parent = types.getParentType()?.name ?? '';
          if (!(parent === query ? publicQueries.has(field) : publicTypes.has(parent))) isPublic = false;
        },
        FragmentSpread({ name: { value: name } }) {
          const fragment = fragments.get(name);
          if (fragment === undefined || looked.has(name)) return;
          looked.add(name);
          waiting.push(fragment);
        },
      }),
    );
  }
  return isPublic;
}

/** The operation that a request names, or the only one; null as graphql-js finds none. */
export function operationNamed(
  operations: readonly OperationDefinitionNode[],
  name: unknown,
): OperationDefinitionNode | null {
  if (typeof name !== 'string' || name === '') return operations.length === 1 ? (operations[0] ?? null) : null;
  return operations.find((operation) => operation.name?.value === name) ?? null;
}
