// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ActorType =
  | 'ACADEMIC'
  | 'ASSOCIATION'
  | 'COOPERATION_BODY'
  | 'FORUM'
  | 'FOUNDATION'
  | 'GOVERNMENT'
  | 'INTERNATIONAL_NGO'
  | 'LOCAL_GOVERNMENT'
  | 'METROPOLITAN_AREA'
  | 'MULTILATERAL'
  | 'NATIONAL_NGO'
  | 'OTHER'
  | 'OTHER_PUBLIC_SECTOR'
  | 'PARTNER_COUNTRY_NGO'
  | 'PRIVATE_SECTOR'
  | 'PRIVATE_SECTOR_PROVIDER_COUNTRY'
  | 'PRIVATE_SECTOR_RECIPIENT_COUNTRY'
  | 'PRIVATE_SECTOR_THIRD_COUNTRY'
  | 'PUBLIC_PRIVATE_PARTNERSHIP'
  | 'REGIONAL_NGO'
  | 'VILLAGE';

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

export type PartnershipForm =
  | 'KSDD'
  | 'KSDLL'
  | 'KSDPK'
  | 'KSDPL'
  | 'MULTI_PARTY'
  | 'OTHER'
  | 'REVERSE_LINKAGE'
  | 'SINERGI'
  | 'SISTER_CITY'
  | 'SOUTH_SOUTH'
  | 'TRIANGULAR';

export type RegionType =
  | 'CITY'
  | 'COUNTRY'
  | 'FOREIGN_CITY'
  | 'FOREIGN_REGION'
  | 'PROVINCE'
  | 'REGENCY'
  | 'SUPRANATIONAL';

export type SearchHitEntity_Actor_Fragment = { readonly __typename: 'Actor', readonly country: string | null, readonly degree: number | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly actorType: Types.ActorType | null };

export type SearchHitEntity_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntity_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntity_Goal_Fragment = { readonly __typename: 'Goal', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntity_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntity_Partnership_Fragment = { readonly __typename: 'Partnership', readonly form: Types.PartnershipForm | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

export type SearchHitEntity_Potential_Fragment = { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntity_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntity_Programme_Fragment = { readonly __typename: 'Programme', readonly identifier: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

export type SearchHitEntity_Region_Fragment = { readonly __typename: 'Region', readonly type: Types.RegionType | null, readonly code: string | null, readonly country: string | null, readonly degree: number | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string }> };

export type SearchHitEntity_Sector_Fragment = { readonly __typename: 'Sector', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntity_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type SearchHitEntityFragment =
  | SearchHitEntity_Actor_Fragment
  | SearchHitEntity_Agreement_Fragment
  | SearchHitEntity_Challenge_Fragment
  | SearchHitEntity_Goal_Fragment
  | SearchHitEntity_Indicator_Fragment
  | SearchHitEntity_Partnership_Fragment
  | SearchHitEntity_Potential_Fragment
  | SearchHitEntity_Practice_Fragment
  | SearchHitEntity_Programme_Fragment
  | SearchHitEntity_Region_Fragment
  | SearchHitEntity_Sector_Fragment
  | SearchHitEntity_Source_Fragment
;

export const SearchHitEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHitEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actorType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SearchHitEntityFragment, unknown>;