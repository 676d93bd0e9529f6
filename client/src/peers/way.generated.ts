// Written by `npm run codegen` from schema/schema.graphql. Do not edit.
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

export type WayPeerFragment = { readonly __typename: 'Peer', readonly region: { readonly __typename: 'Region', readonly id: string, readonly name: string }, readonly path: { readonly __typename: 'Path', readonly length: number, readonly steps: ReadonlyArray<{ readonly __typename: 'PathStep', readonly kind: Types.LinkKind, readonly from:
        | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
      , readonly to:
        | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
      , readonly through: ReadonlyArray<
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
      > }> } | null };

export type WayToPeerFragment = { readonly __typename: 'Path', readonly length: number, readonly steps: ReadonlyArray<{ readonly __typename: 'PathStep', readonly kind: Types.LinkKind, readonly from:
      | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    , readonly to:
      | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    , readonly through: ReadonlyArray<
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
    > }> };

export type WayParty_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Potential_Fragment = { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Sector_Fragment = { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayParty_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type WayPartyFragment =
  | WayParty_Actor_Fragment
  | WayParty_Agreement_Fragment
  | WayParty_Challenge_Fragment
  | WayParty_Goal_Fragment
  | WayParty_Indicator_Fragment
  | WayParty_Partnership_Fragment
  | WayParty_Potential_Fragment
  | WayParty_Practice_Fragment
  | WayParty_Programme_Fragment
  | WayParty_Region_Fragment
  | WayParty_Sector_Fragment
  | WayParty_Source_Fragment
;

export const WayPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<WayPartyFragment, unknown>;
export const WayToPeerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayToPeer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<WayToPeerFragment, unknown>;
export const WayPeerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayPeer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Peer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"path"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayToPeer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WayToPeer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Path"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WayParty"}}]}},{"kind":"Field","name":{"kind":"Name","value":"through"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<WayPeerFragment, unknown>;