import { lazyExtension, relationExtension, typeOfRoot, type RelationFieldSpec } from '@jejaring/schema';
import { isAbstractType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { EntityRoot } from '../entities/index.ts';
import { limitPage, toConnection, type PageArgs, type RequestContext } from '../../platform/request/index.ts';
import { presentRelation } from './present.ts';
import { queryOf, type Narrowing } from './relation-service.ts';

/**
 * Gives every field that the schema declares by its relations (`parts`, `parties`, `memberships` …) the one resolver
 * that reads them, and every lazy field the call of what its root holds. Roots name their types: type-graphql wraps that
 * answer in a promise, for which compiled queries do not wait.
 */
export function attachDeclaredFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeOfRoot;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const spec = field.extensions[relationExtension] as RelationFieldSpec | undefined;
      if (spec !== undefined) field.resolve = relationResolver(spec);
      else if (field.extensions[lazyExtension] === true) field.resolve = lazyResolver(field.name);
    }
  }
  return schema;
}

function relationResolver(
  spec: RelationFieldSpec,
): GraphQLFieldResolver<EntityRoot, RequestContext, Narrowing & PageArgs> {
  return async (root, args, context) => {
    const request = limitPage(args);
    const page = await context.loaders.relationsOf(root.id, queryOf(spec, args, request));
    return toConnection(page, request, (relation) => presentRelation(relation, root.id));
  };
}

function lazyResolver(name: string): GraphQLFieldResolver<Readonly<Record<string, () => unknown>>, RequestContext> {
  return (root) => root[name]?.();
}
