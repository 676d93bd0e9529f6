import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { describeSchema } from '@jejaring/schema';
import { buildSchemaSync, type NonEmptyArray, type PubSub } from 'type-graphql';
import type { FeatureApi } from '../platform/feature/index.ts';
import { apis } from './features.ts';

/** The executable schema of the API: the classes of @jejaring/schema with the resolvers of every feature. */
export async function makeSchema(): Promise<GraphQLSchema> {
  return schemaOf(await apis());
}

/** type-graphql wants one; here each subscription follows by itself what it tells of. */
const noPubSub: PubSub = {
  publish: () => undefined,
  subscribe() {
    throw new Error('A subscription has no source of its own.');
  },
};

export function schemaOf(of: readonly FeatureApi[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: of.flatMap(({ resolvers }) => resolvers) as unknown as NonEmptyArray<Function>,
    orphanedTypes: of.flatMap(({ types = [] }) => types),
    // The services check what matters with the model's own rules.
    validate: false,
    pubSub: noPubSub,
  });
  return describeSchema(of.reduce((built, { complete }) => complete?.(built) ?? built, schema));
}
