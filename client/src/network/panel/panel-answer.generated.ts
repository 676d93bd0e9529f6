// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
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

export type PanelAnswerNode_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Potential_Fragment = { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Sector_Fragment = { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNode_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type PanelAnswerNodeFragment =
  | PanelAnswerNode_Actor_Fragment
  | PanelAnswerNode_Agreement_Fragment
  | PanelAnswerNode_Challenge_Fragment
  | PanelAnswerNode_Goal_Fragment
  | PanelAnswerNode_Indicator_Fragment
  | PanelAnswerNode_Partnership_Fragment
  | PanelAnswerNode_Potential_Fragment
  | PanelAnswerNode_Practice_Fragment
  | PanelAnswerNode_Programme_Fragment
  | PanelAnswerNode_Region_Fragment
  | PanelAnswerNode_Sector_Fragment
  | PanelAnswerNode_Source_Fragment
;

export const PanelAnswerNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelAnswerNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<PanelAnswerNodeFragment, unknown>;