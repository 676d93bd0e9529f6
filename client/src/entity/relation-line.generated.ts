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

export type Basis =
  | 'DERIVED'
  | 'INFERRED'
  | 'STATED';

export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

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

export type RelationKind =
  | 'ADDRESSES'
  | 'ADOPTED'
  | 'ADVANCES'
  | 'BORDERS'
  | 'CORRESPONDS_TO'
  | 'COVERS'
  | 'DRAWS_ON'
  | 'FACES'
  | 'FROM'
  | 'GOVERNED_BY'
  | 'GOVERNS'
  | 'HAS_POTENTIAL'
  | 'IN_SECTOR'
  | 'LOCATED_IN'
  | 'MEASURED'
  | 'MEMBER_OF'
  | 'OF'
  | 'ORIGINATED'
  | 'PARENT_OF'
  | 'PARTY_TO'
  | 'PART_OF'
  | 'RELATED_TO'
  | 'REPLICATES'
  | 'SUCCEEDS'
  | 'TO';

export type Role =
  | 'ACCOUNTABLE'
  | 'BENEFICIARY'
  | 'EXTENDING'
  | 'FACILITATING'
  | 'FUNDING'
  | 'IMPLEMENTING'
  | 'LEAD'
  | 'MEMBER'
  | 'PARTNER'
  | 'PIVOTAL'
  | 'SECRETARIAT'
  | 'SIGNATORY';

export type RelationLineFragment = { readonly __typename: 'Relation', readonly id: string, readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly qualifier: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly basis: Types.Basis, readonly rule: string | null, readonly share: number | null, readonly precision: string | null, readonly place: string | null, readonly value: number | null, readonly unit: string | null, readonly year: number | null, readonly quality: string | null, readonly severity: string | null, readonly evidence: string | null, readonly outcome: string | null, readonly note: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly name: string }, readonly record: { readonly __typename: 'Record', readonly id: string, readonly locator: { readonly __typename: 'Locator', readonly row: number | null, readonly page: string | null, readonly url: string | null, readonly says: string | null } }, readonly other:
    | { readonly __typename: 'Actor', readonly country: string | null, readonly isUnnamed: boolean, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly actorType: Types.ActorType | null }
    | { readonly __typename: 'Agreement', readonly form: Types.PartnershipForm | null, readonly signedOn: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Goal', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Partnership', readonly form: Types.PartnershipForm | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
    | { readonly __typename: 'Region', readonly country: string | null, readonly degree: number | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly regionType: Types.RegionType | null }
    | { readonly __typename: 'Sector', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
   | null };

export type RelationOther_Actor_Fragment = { readonly __typename: 'Actor', readonly country: string | null, readonly isUnnamed: boolean, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly actorType: Types.ActorType | null };

export type RelationOther_Agreement_Fragment = { readonly __typename: 'Agreement', readonly form: Types.PartnershipForm | null, readonly signedOn: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOther_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOther_Goal_Fragment = { readonly __typename: 'Goal', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOther_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOther_Partnership_Fragment = { readonly __typename: 'Partnership', readonly form: Types.PartnershipForm | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

export type RelationOther_Potential_Fragment = { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOther_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOther_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null };

export type RelationOther_Region_Fragment = { readonly __typename: 'Region', readonly country: string | null, readonly degree: number | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly regionType: Types.RegionType | null };

export type RelationOther_Sector_Fragment = { readonly __typename: 'Sector', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOther_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type RelationOtherFragment =
  | RelationOther_Actor_Fragment
  | RelationOther_Agreement_Fragment
  | RelationOther_Challenge_Fragment
  | RelationOther_Goal_Fragment
  | RelationOther_Indicator_Fragment
  | RelationOther_Partnership_Fragment
  | RelationOther_Potential_Fragment
  | RelationOther_Practice_Fragment
  | RelationOther_Programme_Fragment
  | RelationOther_Region_Fragment
  | RelationOther_Sector_Fragment
  | RelationOther_Source_Fragment
;

export const RelationOtherFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationOther"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"regionType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actorType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"isUnnamed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<RelationOtherFragment, unknown>;
export const RelationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationOther"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationOther"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"regionType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actorType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"isUnnamed"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<RelationLineFragment, unknown>;