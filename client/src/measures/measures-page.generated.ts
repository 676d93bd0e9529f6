// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Language =
  | 'EN'
  | 'ID';

export type MeasureOutput =
  | 'GROUP'
  | 'LINKS'
  | 'SERIES'
  | 'SHARES'
  | 'VALUE';

export type MeasureParameterType =
  | 'DECIMAL'
  | 'INTEGER';

export type MeasuresPageQueryVariables = Exact<{
  language: Types.Language;
  focus: ReadonlyArray<string> | string;
}>;


export type MeasuresPageQuery = { readonly __typename: 'Query', readonly measures: ReadonlyArray<{ readonly __typename: 'MeasureDefinition', readonly id: string, readonly name: string, readonly meaning: string, readonly source: string, readonly outputs: ReadonlyArray<Types.MeasureOutput>, readonly parameters: ReadonlyArray<{ readonly __typename: 'MeasureParameter', readonly id: string, readonly name: string, readonly type: Types.MeasureParameterType, readonly default: number, readonly minimum: number, readonly maximum: number }> }> | null, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
    | { readonly __typename: 'Agreement', readonly name: string, readonly id: string }
    | { readonly __typename: 'Challenge', readonly name: string, readonly id: string }
    | { readonly __typename: 'Flow', readonly id: string }
    | { readonly __typename: 'Goal', readonly name: string, readonly id: string }
    | { readonly __typename: 'Indicator', readonly name: string, readonly id: string }
    | { readonly __typename: 'Partnership', readonly name: string, readonly id: string }
    | { readonly __typename: 'Potential', readonly name: string, readonly id: string }
    | { readonly __typename: 'Practice', readonly name: string, readonly id: string }
    | { readonly __typename: 'Programme', readonly name: string, readonly id: string }
    | { readonly __typename: 'Record', readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string }
    | { readonly __typename: 'Relation', readonly id: string }
    | { readonly __typename: 'Sector', readonly name: string, readonly id: string }
    | { readonly __typename: 'Source', readonly name: string, readonly id: string }
    | { readonly __typename: 'View', readonly id: string }
   | null> };


export const MeasuresPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeasuresPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"focus"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"meaning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"outputs"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"Field","name":{"kind":"Name","value":"minimum"}},{"kind":"Field","name":{"kind":"Name","value":"maximum"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"focus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]} as unknown as DocumentNode<MeasuresPageQuery, MeasuresPageQueryVariables>;