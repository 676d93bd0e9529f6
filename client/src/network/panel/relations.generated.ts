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

export type PanelRelationsNode_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string };

export type PanelRelationsNode_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string };

export type PanelRelationsNode_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string };

export type PanelRelationsNode_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string };

export type PanelRelationsNode_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string };

export type PanelRelationsNode_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string };

export type PanelRelationsNode_Potential_Fragment = { readonly __typename: 'Potential', readonly id: string };

export type PanelRelationsNode_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string };

export type PanelRelationsNode_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string };

export type PanelRelationsNode_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly ancestors: ReadonlyArray<{ readonly __typename: 'Region', readonly id: string }> };

export type PanelRelationsNode_Sector_Fragment = { readonly __typename: 'Sector', readonly id: string };

export type PanelRelationsNode_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

export type PanelRelationsNodeFragment =
  | PanelRelationsNode_Actor_Fragment
  | PanelRelationsNode_Agreement_Fragment
  | PanelRelationsNode_Challenge_Fragment
  | PanelRelationsNode_Goal_Fragment
  | PanelRelationsNode_Indicator_Fragment
  | PanelRelationsNode_Partnership_Fragment
  | PanelRelationsNode_Potential_Fragment
  | PanelRelationsNode_Practice_Fragment
  | PanelRelationsNode_Programme_Fragment
  | PanelRelationsNode_Region_Fragment
  | PanelRelationsNode_Sector_Fragment
  | PanelRelationsNode_Source_Fragment
;

export type PanelRelationsAroundFragment = { readonly __typename: 'Network', readonly hidden: ReadonlyArray<{ readonly __typename: 'HiddenNeighbours', readonly node: string, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly __typename: 'NetworkNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly type: string | null, readonly country: string | null, readonly degree: number }>, readonly links: ReadonlyArray<{ readonly __typename: 'NetworkLink', readonly id: string, readonly source: string, readonly target: string, readonly kind: Types.LinkKind, readonly roles: ReadonlyArray<Types.Role>, readonly inferred: boolean, readonly sources: ReadonlyArray<string>, readonly initiatives: ReadonlyArray<
      | { readonly __typename: 'Partnership', readonly form: Types.PartnershipForm | null, readonly id: string }
      | { readonly __typename: 'Programme', readonly id: string }
    > }> };

export const PanelRelationsNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelRelationsNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PanelRelationsNodeFragment, unknown>;
export const PanelRelationsAroundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelRelationsAround"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PanelNeighbours"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PanelNeighbours"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelRelationsAroundFragment, unknown>;