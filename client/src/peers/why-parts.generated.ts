// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
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

export type WhyPartsContribution_ComponentContribution_Fragment = { readonly __typename: 'ComponentContribution', readonly component: string, readonly name: string, readonly distance: number, readonly weight: number, readonly share: number };

export type WhyPartsContribution_IndicatorContribution_Fragment = { readonly __typename: 'IndicatorContribution' };

export type WhyPartsContribution_SharedContribution_Fragment = { readonly __typename: 'SharedContribution' };

export type WhyPartsContributionFragment =
  | WhyPartsContribution_ComponentContribution_Fragment
  | WhyPartsContribution_IndicatorContribution_Fragment
  | WhyPartsContribution_SharedContribution_Fragment
;

export type WhySharedContribution_ComponentContribution_Fragment = { readonly __typename: 'ComponentContribution' };

export type WhySharedContribution_IndicatorContribution_Fragment = { readonly __typename: 'IndicatorContribution' };

export type WhySharedContribution_SharedContribution_Fragment = { readonly __typename: 'SharedContribution', readonly sharedCount: number, readonly onlyMine: number, readonly onlyTheirs: number, readonly shared: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
  > };

export type WhySharedContributionFragment =
  | WhySharedContribution_ComponentContribution_Fragment
  | WhySharedContribution_IndicatorContribution_Fragment
  | WhySharedContribution_SharedContribution_Fragment
;

export const WhyPartsContributionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyPartsContribution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComponentContribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]} as unknown as DocumentNode<WhyPartsContributionFragment, unknown>;
export const WhySharedContributionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhySharedContribution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SharedContribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedCount"}},{"kind":"Field","name":{"kind":"Name","value":"onlyMine"}},{"kind":"Field","name":{"kind":"Name","value":"onlyTheirs"}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<WhySharedContributionFragment, unknown>;