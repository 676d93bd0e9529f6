// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ChainLayer =
  | 'DONOR'
  | 'IMPLEMENTER'
  | 'INTERMEDIARY'
  | 'PLACE';

export type SteppedChainFragment = { readonly __typename: 'FundingChain', readonly hidden: ReadonlyArray<{ readonly __typename: 'ChainHidden', readonly layer: Types.ChainLayer, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly __typename: 'ChainNode', readonly id: string, readonly layer: Types.ChainLayer, readonly count: number, readonly entity:
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
      | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
      | { readonly __typename: 'Challenge', readonly id: string, readonly name: string }
      | { readonly __typename: 'Goal', readonly id: string, readonly name: string }
      | { readonly __typename: 'Indicator', readonly id: string, readonly name: string }
      | { readonly __typename: 'Partnership', readonly id: string, readonly name: string }
      | { readonly __typename: 'Potential', readonly id: string, readonly name: string }
      | { readonly __typename: 'Practice', readonly id: string, readonly name: string }
      | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string }
     }> };

export const SteppedChainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SteppedChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<SteppedChainFragment, unknown>;