// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../vocabulary/enums.generated';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type NameUse =
  | 'ACRONYM'
  | 'FORMER'
  | 'OFFICIAL'
  | 'SHORT'
  | 'VARIANT';

export type SubjectName_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Agreement_Fragment = { readonly __typename: 'Agreement', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Challenge_Fragment = { readonly __typename: 'Challenge', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Goal_Fragment = { readonly __typename: 'Goal', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Indicator_Fragment = { readonly __typename: 'Indicator', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Partnership_Fragment = { readonly __typename: 'Partnership', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Potential_Fragment = { readonly __typename: 'Potential', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Practice_Fragment = { readonly __typename: 'Practice', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Programme_Fragment = { readonly __typename: 'Programme', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Region_Fragment = { readonly __typename: 'Region', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Sector_Fragment = { readonly __typename: 'Sector', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectName_Source_Fragment = { readonly __typename: 'Source', readonly name: string, readonly names: ReadonlyArray<{ readonly __typename: 'LocalName', readonly text: string, readonly use: Types.NameUse }> };

export type SubjectNameFragment =
  | SubjectName_Actor_Fragment
  | SubjectName_Agreement_Fragment
  | SubjectName_Challenge_Fragment
  | SubjectName_Goal_Fragment
  | SubjectName_Indicator_Fragment
  | SubjectName_Partnership_Fragment
  | SubjectName_Potential_Fragment
  | SubjectName_Practice_Fragment
  | SubjectName_Programme_Fragment
  | SubjectName_Region_Fragment
  | SubjectName_Sector_Fragment
  | SubjectName_Source_Fragment
;

export const SubjectNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SubjectName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"use"}}]}}]}}]} as unknown as DocumentNode<SubjectNameFragment, unknown>;