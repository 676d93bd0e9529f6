// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
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

export type Language =
  | 'EN'
  | 'ID';

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

export type GlobalSearchQueryVariables = Exact<{
  text: string;
  language: Types.Language;
  first: number;
  kinds?: ReadonlyArray<Types.EntityKind> | Types.EntityKind | null | undefined;
}>;


export type GlobalSearchQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'SearchEdge', readonly node: { readonly __typename: 'SearchHit', readonly matched: string, readonly entity:
          | { readonly __typename: 'Actor', readonly country: string | null, readonly degree: number | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly actorType: Types.ActorType | null }
          | { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
          | { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
          | { readonly __typename: 'Goal', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
          | { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
          | { readonly __typename: 'Partnership', readonly form: Types.PartnershipForm | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
          | { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
          | { readonly __typename: 'Programme', readonly identifier: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
          | { readonly __typename: 'Region', readonly type: Types.RegionType | null, readonly code: string | null, readonly country: string | null, readonly degree: number | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly ancestors: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string }> }
          | { readonly __typename: 'Sector', readonly vocabulary: string | null, readonly code: string | null, readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
         } }> } | null };

export type GlobalSearchNamesQueryVariables = Exact<{
  text: string;
  language: Types.Language;
  first: number;
  kinds?: ReadonlyArray<Types.EntityKind> | Types.EntityKind | null | undefined;
}>;


export type GlobalSearchNamesQuery = { readonly __typename: 'Query', readonly search: { readonly __typename: 'SearchConnection', readonly edges: ReadonlyArray<{ readonly __typename: 'SearchEdge', readonly node: { readonly __typename: 'SearchHit', readonly matched: string, readonly id: string, readonly kind: Types.EntityKind, readonly name: string } }> } | null };


export const GlobalSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GlobalSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHitEntity"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHitEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"actorType"},"name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identifier"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<GlobalSearchQuery, GlobalSearchQueryVariables>;
export const GlobalSearchNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GlobalSearchNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<GlobalSearchNamesQuery, GlobalSearchNamesQueryVariables>;