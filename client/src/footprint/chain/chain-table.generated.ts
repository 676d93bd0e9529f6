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

export type FlowKind =
  | 'BUDGET'
  | 'CREDIT_GUARANTEE'
  | 'DISBURSEMENT'
  | 'EXPENDITURE'
  | 'INCOMING_COMMITMENT'
  | 'INCOMING_FUNDS'
  | 'INCOMING_PLEDGE'
  | 'INTEREST_PAYMENT'
  | 'LOAN_REPAYMENT'
  | 'OUTGOING_COMMITMENT'
  | 'OUTGOING_PLEDGE'
  | 'PLANNED_DISBURSEMENT'
  | 'PURCHASE_OF_EQUITY'
  | 'REIMBURSEMENT'
  | 'SALE_OF_EQUITY'
  | 'UNKNOWN';

export type TabledChainFragment = { readonly __typename: 'FundingChain', readonly nodes: ReadonlyArray<{ readonly __typename: 'ChainNode', readonly id: string, readonly layer: Types.ChainLayer, readonly entity:
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
     }>, readonly links: ReadonlyArray<{ readonly __typename: 'ChainLink', readonly source: string, readonly target: string, readonly count: number, readonly money: ReadonlyArray<{ readonly __typename: 'MoneyTotal', readonly flow: Types.FlowKind, readonly currency: string, readonly counted: string, readonly inHeadline: boolean }> }> };

export const TabledChainFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TabledChain"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingChain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"inHeadline"}}]}}]}}]}}]} as unknown as DocumentNode<TabledChainFragment, unknown>;