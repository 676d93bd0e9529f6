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

export type RegionPageQueryVariables = Exact<{
  id: string;
  language: Types.Language;
}>;


export type RegionPageQuery = { readonly __typename: 'Query', readonly node:
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
    | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly level: Types.RegionLevel | null, readonly type: Types.RegionType | null, readonly code: string | null, readonly codeScheme: string | null, readonly country: string | null, readonly isAutonomous: boolean | null, readonly shortName: string, readonly name: string, readonly degree: number | null, readonly version: number, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null, readonly population: { readonly __typename: 'YearFigure', readonly value: number, readonly year: number | null } | null, readonly ancestors: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string, readonly name: string }>, readonly indicators: { readonly __typename: 'RelationConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'RelationEdge', readonly node: { readonly __typename: 'Relation', readonly id: string, readonly value: number | null, readonly unit: string | null, readonly year: number | null, readonly quality: string | null, readonly note: string | null, readonly basis: Types.Basis, readonly rule: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly caveats: ReadonlyArray<string> }, readonly record: { readonly __typename: 'Record', readonly id: string, readonly locator: { readonly __typename: 'Locator', readonly row: number | null, readonly page: string | null, readonly url: string | null, readonly says: string | null } }, readonly other:
              | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
              | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
              | { readonly __typename: 'Challenge', readonly id: string, readonly name: string }
              | { readonly __typename: 'Goal', readonly id: string, readonly name: string }
              | { readonly __typename: 'Indicator', readonly unit: string | null, readonly decimals: number | null, readonly id: string, readonly name: string }
              | { readonly __typename: 'Partnership', readonly id: string, readonly name: string }
              | { readonly __typename: 'Potential', readonly id: string, readonly name: string }
              | { readonly __typename: 'Practice', readonly id: string, readonly name: string }
              | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
              | { readonly __typename: 'Source', readonly id: string, readonly name: string }
             | null } }> } | null, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly language: string, readonly text: string, readonly use: Types.NameUse, readonly from: string | null, readonly to: string | null }>, readonly description: { readonly __typename: 'LocalText', readonly language: string, readonly text: string } | null, readonly statements: { readonly __typename: 'StatementConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'StatementEdge', readonly node: { readonly __typename: 'Statement', readonly field: string, readonly value: string, readonly shown: boolean, readonly rule: Types.StatementRule, readonly record: { readonly __typename: 'Record', readonly id: string, readonly asserter: string | null, readonly basis: Types.Basis, readonly rule: string | null, readonly locator: { readonly __typename: 'Locator', readonly row: number | null, readonly page: string | null, readonly url: string | null, readonly says: string | null }, readonly source: { readonly __typename: 'Source', readonly id: string, readonly name: string } } } }> } | null, readonly unknown: ReadonlyArray<{ readonly __typename: 'UnknownField', readonly field: string, readonly reason: Types.UnknownReason }>, readonly relationCounts: ReadonlyArray<{ readonly __typename: 'RelationCount', readonly kind: Types.RelationKind, readonly direction: Types.Direction, readonly role: Types.Role | null, readonly things: number }> | null, readonly aliases: ReadonlyArray<{ readonly __typename: 'Alias', readonly scheme: string, readonly value: string, readonly from: string | null, readonly to: string | null }>, readonly changes: { readonly __typename: 'ChangeConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'ChangeEdge', readonly node: { readonly __typename: 'Change', readonly seq: number, readonly at: string, readonly who: string, readonly kind: Types.ChangeKind, readonly note: string | null, readonly replaced: ReadonlyArray<{ readonly __typename: 'ReplacedValue', readonly entity: string, readonly field: string, readonly before: string | null }> } }> } | null, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly licence: string | null, readonly retrieved: string | null, readonly url: string | null, readonly caveats: ReadonlyArray<string> }> }
    | { readonly __typename: 'Relation' }
    | { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind }
    | { readonly __typename: 'View' }
   | null, readonly footprint: { readonly __typename: 'Footprint', readonly version: number, readonly byKind: ReadonlyArray<{ readonly __typename: 'KindCount', readonly kind: Types.EntityKind, readonly count: number }> } | null, readonly network: { readonly __typename: 'Network', readonly nodes: ReadonlyArray<{ readonly __typename: 'NetworkNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly country: string | null, readonly distance: number }>, readonly hidden: ReadonlyArray<{ readonly __typename: 'HiddenNeighbours', readonly node: string, readonly count: number }> } | null };

export type RegionDamagedQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  language: Types.Language;
}>;


export type RegionDamagedQuery = { readonly __typename: 'Query', readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly id: string }
    | { readonly __typename: 'Agreement', readonly id: string }
    | { readonly __typename: 'Challenge', readonly id: string }
    | { readonly __typename: 'Flow', readonly id: string }
    | { readonly __typename: 'Goal', readonly id: string }
    | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partnership', readonly id: string }
    | { readonly __typename: 'Potential', readonly id: string }
    | { readonly __typename: 'Practice', readonly id: string }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Region', readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Sector', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'View', readonly id: string }
   | null> };

export type RegionIndicatorFragment = { readonly __typename: 'Relation', readonly id: string, readonly value: number | null, readonly unit: string | null, readonly year: number | null, readonly quality: string | null, readonly note: string | null, readonly basis: Types.Basis, readonly rule: string | null, readonly source: { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly caveats: ReadonlyArray<string> }, readonly record: { readonly __typename: 'Record', readonly id: string, readonly locator: { readonly __typename: 'Locator', readonly row: number | null, readonly page: string | null, readonly url: string | null, readonly says: string | null } }, readonly other:
    | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string }
    | { readonly __typename: 'Challenge', readonly id: string, readonly name: string }
    | { readonly __typename: 'Goal', readonly id: string, readonly name: string }
    | { readonly __typename: 'Indicator', readonly unit: string | null, readonly decimals: number | null, readonly id: string, readonly name: string }
    | { readonly __typename: 'Partnership', readonly id: string, readonly name: string }
    | { readonly __typename: 'Potential', readonly id: string, readonly name: string }
    | { readonly __typename: 'Practice', readonly id: string, readonly name: string }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string }
    | { readonly __typename: 'Sector', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
   | null };

export const RegionIndicatorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}}]}}]}}]} as unknown as DocumentNode<RegionIndicatorFragment, unknown>;
export const RegionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityBasics"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codeScheme"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"isAutonomous"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"population"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"year"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RegionIndicator"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"footprint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"focus"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"links"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PARTNERSHIP"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityStatements"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asserter"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRelationCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"things"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySources"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityBasics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"use"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityStatements"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRelationCounts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityHistory"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySources"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RegionIndicator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}}]}}]}}]}}]} as unknown as DocumentNode<RegionPageQuery, RegionPageQueryVariables>;
export const RegionDamagedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionDamaged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Indicator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<RegionDamagedQuery, RegionDamagedQueryVariables>;