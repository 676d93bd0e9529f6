import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { describeSchema } from '@jejaring/schema';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { FeatureApi } from '../platform/feature/index.ts';
import { apis } from './features.ts';

/** The executable schema of the API: the classes of @jejaring/schema with the resolvers of every feature. */
export async function makeSchema(): Promise<GraphQLSchema> {
  return schemaOf(await apis());
}

export function schemaOf(of: readonly FeatureApi[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: of.flatMap(({ resolvers }) => resolvers) as unknown as NonEmptyArray<Function>,
    orphanedTypes: of.flatMap(({ types = [] }) => types),
    // The services check what matters with the model's own rules.
    validate: false,
  });
  return describeSchema(of.reduce((built, { complete }) => complete?.(built) ?? built, schema));
}
