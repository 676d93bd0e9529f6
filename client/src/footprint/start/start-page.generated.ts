// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../vocabulary/enums.generated';

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

export type FootprintExamplesQueryVariables = Exact<{
  language: Types.Language;
}>;


export type FootprintExamplesQuery = { readonly __typename: 'Query', readonly koica: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number }> | null } | null, readonly undp: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number }> | null } | null, readonly spain: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number }> | null } | null, readonly indonesia: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number }> | null } | null, readonly covid: { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
    , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number }> | null } | null };

export type FootprintExampleFragment = { readonly __typename: 'Footprint', readonly count: number, readonly version: number, readonly of:
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
  , readonly countries: ReadonlyArray<{ readonly __typename: 'PlaceCount', readonly count: number }> | null };

export const FootprintExampleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FootprintExample"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"byPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COUNTRY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<FootprintExampleFragment, unknown>;
export const FootprintExamplesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FootprintExamples"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"koica"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"actor:iati:KR-GOV-051","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FootprintExample"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"undp"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"actor:iati:XM-DAC-41114","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FootprintExample"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"spain"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"actor:government:ES","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FootprintExample"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"indonesia"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"region:iso:ID","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FootprintExample"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"covid"},"name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"sector:dac5:12264","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FootprintExample"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FootprintExample"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Footprint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"countries"},"name":{"kind":"Name","value":"byPlace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"COUNTRY"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<FootprintExamplesQuery, FootprintExamplesQueryVariables>;