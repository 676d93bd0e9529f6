// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ReasonPart =
  | 'EXCLUDED'
  | 'HEADLINE'
  | 'SHARED_OUT';

export type TotalsFootprintFragment = { readonly __typename: 'Footprint', readonly money: ReadonlyArray<{ readonly __typename: 'MoneyTotal', readonly flow: Types.FlowKind, readonly currency: string, readonly stated: string, readonly counted: string, readonly sharedOut: string, readonly excluded: string, readonly negative: string, readonly negativeFlows: number, readonly inHeadline: boolean, readonly flowCount: number, readonly from: number | null, readonly to: number | null, readonly reasons: ReadonlyArray<{ readonly __typename: 'ExclusionReason', readonly code: string, readonly part: Types.ReasonPart, readonly amount: string, readonly flows: number, readonly rule: string }> }> | null, readonly ownMoney: { readonly __typename: 'OwnMoney', readonly paid: ReadonlyArray<{ readonly __typename: 'MoneyTotal', readonly flow: Types.FlowKind, readonly currency: string, readonly counted: string, readonly flowCount: number, readonly from: number | null, readonly to: number | null }>, readonly received: ReadonlyArray<{ readonly __typename: 'MoneyTotal', readonly flow: Types.FlowKind, readonly currency: string, readonly counted: string, readonly flowCount: number, readonly from: number | null, readonly to: number | null }> } | null, readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly money: ReadonlyArray<{ readonly __typename: 'MoneyTotal', readonly flow: Types.FlowKind, readonly currency: string, readonly counted: string }> }> | null };

export const TotalsFootprintFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TotalsFootprint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TotalsTableMoney"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ownMoney"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnMoneyTotals"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"byPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COUNTRY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnTotal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"flowCount"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TotalsTableMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MoneyTotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flow"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"sharedOut"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"negative"}},{"kind":"Field","name":{"kind":"Name","value":"negativeFlows"}},{"kind":"Field","name":{"kind":"Name","value":"inHeadline"}},{"kind":"Field","name":{"kind":"Name","value":"flowCount"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"flows"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnMoneyTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnMoney"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnTotal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnTotal"}}]}}]}}]} as unknown as DocumentNode<TotalsFootprintFragment, unknown>;