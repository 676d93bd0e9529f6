// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type EntityKind =
  | 'ACTOR'
  | 'AGREEMENT'
  | 'CHALLENGE'
  | 'GOAL'
  | 'INDICATOR'
  | 'PARTNERSHIP'
  | 'POTENTIAL'
  | 'PRACTICE'
  | 'PROGRAMME'
  | 'REGION'
  | 'SECTOR'
  | 'SOURCE';

export type Language =
  | 'EN'
  | 'ID';

export type ExploreNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Types.Language;
}>;


export type ExploreNamesQuery = { readonly __typename: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Challenge', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Flow', readonly id: string }
    | { readonly __typename: 'Goal', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Indicator', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Partnership', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Potential', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Practice', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Region', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Sector', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly kind: Types.EntityKind, readonly id: string, readonly name: string }
    | { readonly __typename: 'View', readonly id: string }
   | null> };


export const ExploreNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<ExploreNamesQuery, ExploreNamesQueryVariables>;