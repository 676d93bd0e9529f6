// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Basis =
  | 'DERIVED'
  | 'INFERRED'
  | 'STATED';

export type ChangeKind =
  | 'EDIT'
  | 'IMPORT'
  | 'MERGE'
  | 'SPLIT'
  | 'UNDO'
  | 'WITHDRAW';

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

export type NameUse =
  | 'ACRONYM'
  | 'FORMER'
  | 'OFFICIAL'
  | 'SHORT'
  | 'VARIANT';

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

export type StatementRule =
  | 'AGREED'
  | 'LATER'
  | 'ONLY'
  | 'OVERRULED'
  | 'SOURCE_ORDER'
  | 'UNION';

export type UnknownReason =
  | 'DAMAGED'
  | 'NOT_STATED';

export type SectorPageQueryVariables = Exact<{
  id: string;
  language: Types.Language;
}>;


export type SectorPageQuery = { readonly __typename: 'Query', readonly node:
    | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Flow' }
    | { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Record' }
    | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly vocabulary: string | null, readonly code: string | null, readonly name: string, readonly degree: number | null, readonly version: number, readonly initiatives: { readonly __typename: 'RelationConnection', readonly totalCount: number } | null, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly language: string, readonly text: string, readonly use: Types.NameUse, readonly from: string | null, readonly to: string | null }>, readonly description: { readonly __typename: 'LocalText', readonly language: string, readonly text: string } | null, readonly statements: { readonly __typename: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'StatementEdge', readonly node: { readonly __typename: 'Statement', readonly field: string, readonly value: string, readonly shown: boolean, readonly rule: Types.StatementRule, readonly record: { readonly __typename: 'Record', readonly id: string, readonly asserter: string | null, readonly basis: Types.Basis, readonly rule: string | null, readonly locator: { readonly __typename: 'Locator', readonly row: number | null, readonly page: string | null, readonly url: string | null, readonly says: string | null }, readonly source: { readonly __typename: 'Source', readonly id: string, readonly name: string } } } }> } | null, readonly unknown: ReadonlyArray<{ readonly __typename: 'UnknownField', readonly field: string, readonly reason: Types.UnknownReason }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null, readonly aliases: ReadonlyArray<{ readonly __typename: 'Alias', readonly scheme: string, readonly value: string, readonly from: string | null, readonly to: string | null }>, readonly changes: { readonly __typename: 'ChangeConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ChangeEdge', readonly node: { readonly __typename: 'Change', readonly seq: number, readonly at: string, readonly who: string, readonly kind: Types.ChangeKind, readonly note: string | null, readonly replaced: ReadonlyArray<{ readonly __typename: 'ReplacedValue', readonly entity: string, readonly field: string, readonly before: string | null }> } }> } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> }
    | { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'View' }
   | null };


export const SectorPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SectorPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sector"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityBasics"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vocabulary"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityStatements"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asserter"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRelationCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"things"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityBasics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityStatements"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRelationCounts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityHistory"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySources"}}]}}]} as unknown as DocumentNode<SectorPageQuery, SectorPageQueryVariables>;