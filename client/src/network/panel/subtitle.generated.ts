// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../vocabulary/enums.generated';

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

export type InitiativeStatus =
  | 'CANCELLED'
  | 'CLOSED'
  | 'FINALISATION'
  | 'IMPLEMENTATION'
  | 'PIPELINE'
  | 'SUSPENDED';

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

export type RegionLevel =
  | 'COUNTRY'
  | 'FOREIGN'
  | 'PROVINCE'
  | 'REGENCY'
  | 'SUPRANATIONAL';

export type RegionType =
  | 'CITY'
  | 'COUNTRY'
  | 'FOREIGN_CITY'
  | 'FOREIGN_REGION'
  | 'PROVINCE'
  | 'REGENCY'
  | 'SUPRANATIONAL';

export type PanelSubtitleNode_Actor_Fragment = { readonly __typename: 'Actor', readonly country: string | null, readonly kind: Types.EntityKind, readonly actorType: Types.ActorType | null };

export type PanelSubtitleNode_Agreement_Fragment = { readonly __typename: 'Agreement', readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Challenge_Fragment = { readonly __typename: 'Challenge', readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Goal_Fragment = { readonly __typename: 'Goal', readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Indicator_Fragment = { readonly __typename: 'Indicator', readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Partnership_Fragment = { readonly __typename: 'Partnership', readonly form: Types.PartnershipForm | null, readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Potential_Fragment = { readonly __typename: 'Potential', readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Practice_Fragment = { readonly __typename: 'Practice', readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Programme_Fragment = { readonly __typename: 'Programme', readonly status: Types.InitiativeStatus | null, readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Region_Fragment = { readonly __typename: 'Region', readonly level: Types.RegionLevel | null, readonly country: string | null, readonly kind: Types.EntityKind, readonly regionType: Types.RegionType | null, readonly ancestors: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string }> };

export type PanelSubtitleNode_Sector_Fragment = { readonly __typename: 'Sector', readonly kind: Types.EntityKind };

export type PanelSubtitleNode_Source_Fragment = { readonly __typename: 'Source', readonly kind: Types.EntityKind };

export type PanelSubtitleNodeFragment =
  | PanelSubtitleNode_Actor_Fragment
  | PanelSubtitleNode_Agreement_Fragment
  | PanelSubtitleNode_Challenge_Fragment
  | PanelSubtitleNode_Goal_Fragment
  | PanelSubtitleNode_Indicator_Fragment
  | PanelSubtitleNode_Partnership_Fragment
  | PanelSubtitleNode_Potential_Fragment
  | PanelSubtitleNode_Practice_Fragment
  | PanelSubtitleNode_Programme_Fragment
  | PanelSubtitleNode_Region_Fragment
  | PanelSubtitleNode_Sector_Fragment
  | PanelSubtitleNode_Source_Fragment
;

export const PanelSubtitleNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelSubtitleNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","alias":{"kind":"Name","value":"regionType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actorType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<PanelSubtitleNodeFragment, unknown>;