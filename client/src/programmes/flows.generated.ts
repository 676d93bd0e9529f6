// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

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

export type Language =
  | 'EN'
  | 'ID';

export type ProgrammeFlowsQueryVariables = Exact<{
  id: string;
  language: Types.Language;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgrammeFlowsQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Challenge' }
    | { readonly __typename: 'Flow' }
    | { readonly __typename: 'Goal' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'Partnership', readonly id: string, readonly flows: { readonly __typename: 'FlowConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'FlowEdge', readonly node: { readonly __typename: 'Flow', readonly id: string, readonly kind: Types.FlowKind, readonly value: string | null, readonly currency: string | null, readonly valueDate: string | null, readonly date: string | null, readonly endDate: string | null, readonly description: string | null, readonly fromText: string | null, readonly toText: string | null, readonly from:
              | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
             | null, readonly to:
              | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
             | null } }> } | null }
    | { readonly __typename: 'Potential' }
    | { readonly __typename: 'Practice' }
    | { readonly __typename: 'Programme', readonly id: string, readonly flows: { readonly __typename: 'FlowConnection', readonly totalCount: number, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly __typename: 'FlowEdge', readonly node: { readonly __typename: 'Flow', readonly id: string, readonly kind: Types.FlowKind, readonly value: string | null, readonly currency: string | null, readonly valueDate: string | null, readonly date: string | null, readonly endDate: string | null, readonly description: string | null, readonly fromText: string | null, readonly toText: string | null, readonly from:
              | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
             | null, readonly to:
              | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
             | null } }> } | null }
    | { readonly __typename: 'Record' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Sector' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'View' }
   | null };

export type FlowLineFragment = { readonly __typename: 'Flow', readonly id: string, readonly kind: Types.FlowKind, readonly value: string | null, readonly currency: string | null, readonly valueDate: string | null, readonly date: string | null, readonly endDate: string | null, readonly description: string | null, readonly fromText: string | null, readonly toText: string | null, readonly from:
    | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
   | null, readonly to:
    | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
   | null };

export const FlowLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlowLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Flow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"valueDate"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fromText"}},{"kind":"Field","name":{"kind":"Name","value":"toText"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<FlowLineFragment, unknown>;
export const ProgrammeFlowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgrammeFlows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FlowLine"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FlowLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Flow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"valueDate"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"endDate"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"fromText"}},{"kind":"Field","name":{"kind":"Name","value":"toText"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<ProgrammeFlowsQuery, ProgrammeFlowsQueryVariables>;