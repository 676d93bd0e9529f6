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

export type Language =
  | 'EN'
  | 'ID';

export type DoorFootprintsQueryVariables = Exact<{
  language: Types.Language;
  first: string;
  second: string;
  third: string;
}>;


export type DoorFootprintsQuery = { readonly __typename: 'Query', readonly first: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number, readonly region: { readonly __typename: 'Region', readonly id: string, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null } }> | null } | null, readonly second: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number, readonly region: { readonly __typename: 'Region', readonly id: string, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null } }> | null } | null, readonly third: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number, readonly region: { readonly __typename: 'Region', readonly id: string, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null } }> | null } | null };

export type DoorFootprintFragment = { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
  , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number, readonly region: { readonly __typename: 'Region', readonly id: string, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null } }> | null };

export const DoorFootprintFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoorFootprint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"byPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COUNTRY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DoorFootprintFragment, unknown>;
export const DoorFootprintsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoorFootprints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"third"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoorFootprint"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoorFootprint"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DoorFootprint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DoorFootprint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"byPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COUNTRY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DoorFootprintsQuery, DoorFootprintsQueryVariables>;