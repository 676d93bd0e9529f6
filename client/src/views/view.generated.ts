// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type SavedViewQueryVariables = Exact<{
  id: string;
}>;


export type SavedViewQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Challenge' }
    | { readonly __typename: 'Flow' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Partnership' }
    | { readonly __typename: 'Potential' }
    | { readonly __typename: 'Practice' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Record' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Sector' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'View', readonly id: string, readonly title: string, readonly address: string }
   | null };


export const SavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"View"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}}]} as unknown as DocumentNode<SavedViewQuery, SavedViewQueryVariables>;