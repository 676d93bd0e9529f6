import type { GraphQLSchema } from 'graphql';
import type { FeatureCommand } from '../command-line/index.ts';
import type { FeatureTables } from '../database/index.ts';
import type { Route } from '../http/index.ts';
import type { JobAppearance, JobKind } from '../jobs/index.ts';
import type { NodeKind } from '../request/index.ts';

/**
 * All that belongs to one feature, as `app/features.ts` lists it. The value itself loads nothing: the command line
 * must not wait for the API, nor the API for commands.
 */
export interface Feature {
  readonly name: string;
  /** What it keeps in the relational store. */
  readonly tables?: () => Promise<FeatureTables>;
  /** What it adds to the API and to the addresses beside it. */
  readonly api?: () => Promise<FeatureApi>;
  /** Kinds of jobs that any server may take, or ends where nobody can (`isOwn`). */
  readonly jobs?: () => Promise<readonly JobKind[]>;
  readonly commands?: readonly FeatureCommand[];
}

/** What type-graphql calls a class. */
type SchemaClass = Function;

export interface FeatureApi {
  readonly resolvers: readonly SchemaClass[];
  /** Classes of @jejaring/schema that no resolver names, since they stand behind an interface. */
  readonly types?: readonly SchemaClass[];
  /** Changes the schema once it is built, for fields that are derived from a definition. */
  readonly complete?: (schema: GraphQLSchema) => GraphQLSchema;
  /** What `node(id)` finds. */
  readonly nodeKinds?: readonly NodeKind[];
  readonly routes?: readonly Route[];
  /** How its jobs show themselves. */
  readonly jobs?: readonly JobAppearance[];
}
