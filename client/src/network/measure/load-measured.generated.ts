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

export type ExploreMeasuredQueryVariables = Exact<{
  input: Types.MeasureInput;
  of: ReadonlyArray<string> | string;
}>;


export type ExploreMeasuredQuery = { readonly __typename: 'Query', readonly measure: { readonly __typename: 'MeasureResult', readonly state: Types.MeasureState, readonly progress: number, readonly nodeCount: number, readonly columns: { readonly __typename: 'MeasureColumns', readonly values: ReadonlyArray<number | null>, readonly groups: ReadonlyArray<number | null> } | null } | null };


export const ExploreMeasuredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreMeasured"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeasureInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"nodeCount"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}}]}}]}}]}}]} as unknown as DocumentNode<ExploreMeasuredQuery, ExploreMeasuredQueryVariables>;