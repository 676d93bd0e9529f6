// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Language =
  | 'EN'
  | 'ID';

export type TimelineInitiativesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Types.Language;
}>;


export type TimelineInitiativesQuery = { readonly __typename: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
    | { readonly __typename: 'Challenge', readonly name: string, readonly id: string }
    | { readonly __typename: 'Flow', readonly id: string }
    | { readonly __typename: 'Goal', readonly name: string, readonly id: string }
    | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partnership', readonly name: string, readonly id: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Potential', readonly name: string, readonly id: string }
    | { readonly __typename: 'Practice', readonly name: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly name: string, readonly id: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Sector', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly name: string, readonly id: string }
    | { readonly __typename: 'View', readonly id: string }
   | null> };


export const TimelineInitiativesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineInitiatives"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelineInitiativesQuery, TimelineInitiativesQueryVariables>;