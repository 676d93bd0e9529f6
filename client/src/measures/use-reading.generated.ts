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

export type MeasureInput = {
  readonly depth?: number | null | undefined;
  readonly filter?: NetworkFilter | null | undefined;
  readonly focus?: ReadonlyArray<string> | null | undefined;
  readonly measure: string;
  readonly parameters?: ReadonlyArray<MeasureValueInput> | null | undefined;
  readonly projection?: Projection | null | undefined;
  readonly wait?: number | null | undefined;
};

export type MeasureState =
  | 'DONE'
  | 'RUNNING';

export type MeasureValueInput = {
  readonly id: string;
  readonly value: number;
};

export type NetworkFilter = {
  readonly forms?: ReadonlyArray<PartnershipForm> | null | undefined;
  readonly from?: number | null | undefined;
  readonly inferred?: boolean | null | undefined;
  readonly kinds?: ReadonlyArray<EntityKind> | null | undefined;
  readonly links?: ReadonlyArray<LinkKind> | null | undefined;
  readonly places?: ReadonlyArray<string> | null | undefined;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  readonly sources?: ReadonlyArray<string> | null | undefined;
  readonly to?: number | null | undefined;
};

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

export type Projection =
  | 'EXPLORE'
  | 'FUNDING'
  | 'INITIATIVES'
  | 'PARTIES'
  | 'REGIONS';

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

export type ReadingQueryVariables = Exact<{
  input: Types.MeasureInput;
  first: number;
  language: Types.Language;
}>;


export type ReadingQuery = { readonly __typename: 'Query', readonly measure: { readonly __typename: 'MeasureResult', readonly state: Types.MeasureState, readonly progress: number, readonly nodeCount: number, readonly linkCount: number, readonly largeInitiatives: number, readonly figures: ReadonlyArray<{ readonly __typename: 'MeasureFigure', readonly name: string, readonly value: number }> | null, readonly loss: { readonly __typename: 'MeasureLoss', readonly of: number, readonly lost: number, readonly partners: number, readonly partnersLost: number, readonly parts: number, readonly without: { readonly __typename: 'MeasureNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly rank: number, readonly value: number, readonly group: number | null } } | null, readonly nodes: { readonly __typename: 'MeasureNodeConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'MeasureNodeEdge', readonly node: { readonly __typename: 'MeasureNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly rank: number, readonly value: number, readonly group: number | null } }> } | null, readonly links: ReadonlyArray<{ readonly __typename: 'MeasureLink', readonly value: number, readonly from: { readonly __typename: 'MeasureNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly rank: number, readonly value: number, readonly group: number | null }, readonly to: { readonly __typename: 'MeasureNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly rank: number, readonly value: number, readonly group: number | null } }> | null, readonly groups: ReadonlyArray<{ readonly __typename: 'MeasureGroup', readonly group: number, readonly size: number, readonly members: ReadonlyArray<{ readonly __typename: 'MeasureNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly rank: number, readonly value: number, readonly group: number | null }> }> | null, readonly series: ReadonlyArray<{ readonly __typename: 'MeasureCount', readonly year: number, readonly key: string, readonly count: number }> | null, readonly shares: ReadonlyArray<{ readonly __typename: 'MeasureShare', readonly key: string, readonly count: number, readonly share: number }> | null } | null };


export const ReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"linkCount"}},{"kind":"Field","name":{"kind":"Name","value":"largeInitiatives"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"partnersLost"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"without"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedNode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedNode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedNode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankedNode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankedNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]} as unknown as DocumentNode<ReadingQuery, ReadingQueryVariables>;