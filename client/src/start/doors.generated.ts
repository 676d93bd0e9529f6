// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type Language =
  | 'EN'
  | 'ID';

export type LinkKind =
  | 'BORDER'
  | 'FUNDING'
  | 'GOVERNMENT'
  | 'MEMBERSHIP'
  | 'PARTNERSHIP'
  | 'PRACTICE'
  | 'PROGRAMME'
  | 'ROLE'
  | 'TERRITORY';

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

export type StartPageQueryVariables = Exact<{
  language: Types.Language;
  cooperation: ReadonlyArray<string> | string;
  drawn: ReadonlyArray<string> | string;
}>;


export type StartPageQuery = { readonly __typename: 'Query', readonly cooperation: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Flow' }
    | { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Record' }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null }
    | { readonly __typename: 'View' }
   | null>, readonly drawn: { readonly __typename: 'Network', readonly nodes: ReadonlyArray<{ readonly __typename: 'NetworkNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly degree: number, readonly distance: number }>, readonly links: ReadonlyArray<{ readonly __typename: 'NetworkLink', readonly id: string, readonly source: string, readonly target: string, readonly kind: Types.LinkKind, readonly inferred: boolean, readonly initiativeCount: number }> } | null };

export type DoorExample_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Potential_Fragment = { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Sector_Fragment = { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExample_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly degree: number | null, readonly name: string, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null };

export type DoorExampleFragment =
  | DoorExample_Actor_Fragment
  | DoorExample_Agreement_Fragment
  | DoorExample_Challenge_Fragment
  | DoorExample_Goal_Fragment
  | DoorExample_Indicator_Fragment
  | DoorExample_Partnership_Fragment
  | DoorExample_Potential_Fragment
  | DoorExample_Practice_Fragment
  | DoorExample_Programme_Fragment
  | DoorExample_Region_Fragment
  | DoorExample_Sector_Fragment
  | DoorExample_Source_Fragment
;

export const DoorExampleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoorExample"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"things"}}]}}]}}]} as unknown as DocumentNode<DoorExampleFragment, unknown>;
export const StartPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cooperation"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"drawn"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"cooperation"},"name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cooperation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoorExample"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"drawn"},"name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"focus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"drawn"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"links"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNERSHIP"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoorPicture"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoorExample"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"things"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoorPicture"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}}]}}]}}]} as unknown as DocumentNode<StartPageQuery, StartPageQueryVariables>;