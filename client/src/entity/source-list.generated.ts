// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EntitySources_Actor_Fragment = { readonly __typename: 'Actor', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Agreement_Fragment = { readonly __typename: 'Agreement', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Challenge_Fragment = { readonly __typename: 'Challenge', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Goal_Fragment = { readonly __typename: 'Goal', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Indicator_Fragment = { readonly __typename: 'Indicator', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Partnership_Fragment = { readonly __typename: 'Partnership', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Potential_Fragment = { readonly __typename: 'Potential', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Practice_Fragment = { readonly __typename: 'Practice', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Programme_Fragment = { readonly __typename: 'Programme', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Region_Fragment = { readonly __typename: 'Region', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Sector_Fragment = { readonly __typename: 'Sector', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySources_Source_Fragment = { readonly __typename: 'Source', readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> };

export type EntitySourcesFragment =
  | EntitySources_Actor_Fragment
  | EntitySources_Agreement_Fragment
  | EntitySources_Challenge_Fragment
  | EntitySources_Goal_Fragment
  | EntitySources_Indicator_Fragment
  | EntitySources_Partnership_Fragment
  | EntitySources_Potential_Fragment
  | EntitySources_Practice_Fragment
  | EntitySources_Programme_Fragment
  | EntitySources_Region_Fragment
  | EntitySources_Sector_Fragment
  | EntitySources_Source_Fragment
;

export const EntitySourcesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<EntitySourcesFragment, unknown>;