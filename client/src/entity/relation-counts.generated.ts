// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Direction =
  | 'BOTH'
  | 'IN'
  | 'OUT';

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

export type EntityRelationCounts_Actor_Fragment = { readonly __typename: 'Actor', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Agreement_Fragment = { readonly __typename: 'Agreement', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Challenge_Fragment = { readonly __typename: 'Challenge', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Goal_Fragment = { readonly __typename: 'Goal', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Indicator_Fragment = { readonly __typename: 'Indicator', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Partnership_Fragment = { readonly __typename: 'Partnership', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Potential_Fragment = { readonly __typename: 'Potential', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Practice_Fragment = { readonly __typename: 'Practice', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Programme_Fragment = { readonly __typename: 'Programme', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Region_Fragment = { readonly __typename: 'Region', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Sector_Fragment = { readonly __typename: 'Sector', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCounts_Source_Fragment = { readonly __typename: 'Source', readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type EntityRelationCountsFragment =
  | EntityRelationCounts_Actor_Fragment
  | EntityRelationCounts_Agreement_Fragment
  | EntityRelationCounts_Challenge_Fragment
  | EntityRelationCounts_Goal_Fragment
  | EntityRelationCounts_Indicator_Fragment
  | EntityRelationCounts_Partnership_Fragment
  | EntityRelationCounts_Potential_Fragment
  | EntityRelationCounts_Practice_Fragment
  | EntityRelationCounts_Programme_Fragment
  | EntityRelationCounts_Region_Fragment
  | EntityRelationCounts_Sector_Fragment
  | EntityRelationCounts_Source_Fragment
;

export const EntityRelationCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRelationCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"things"}}]}}]}}]} as unknown as DocumentNode<EntityRelationCountsFragment, unknown>;