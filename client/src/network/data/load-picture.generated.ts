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

export type NetworkFacetField =
  | 'FORM'
  | 'KIND'
  | 'LINK'
  | 'ROLE'
  | 'SECTOR'
  | 'SOURCE'
  | 'YEAR';

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

export type ExploreNetworkQueryVariables = Exact<{
  focus: ReadonlyArray<string> | string;
  depth: number;
  projection: Types.Projection;
  filter?: Types.NetworkFilter | null | undefined;
  limit: number;
  keep?: ReadonlyArray<string> | string | null | undefined;
  language: Types.Language;
}>;


export type ExploreNetworkQuery = { readonly __typename: 'Query', readonly network: { readonly __typename: 'Network', readonly version: number, readonly nodes: ReadonlyArray<{ readonly __typename: 'NetworkNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly type: string | null, readonly country: string | null, readonly degree: number, readonly distance: number, readonly from: number | null, readonly to: number | null, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null }>, readonly links: ReadonlyArray<{ readonly __typename: 'NetworkLink', readonly id: string, readonly source: string, readonly target: string, readonly kind: Types.LinkKind, readonly weight: number, readonly roles: ReadonlyArray<Types.Role>, readonly inferred: boolean, readonly from: number | null, readonly to: number | null, readonly initiativeIds: ReadonlyArray<string>, readonly initiativeCount: number, readonly sources: ReadonlyArray<string> }>, readonly hidden: ReadonlyArray<{ readonly __typename: 'HiddenNeighbours', readonly node: string, readonly count: number, readonly byKind: ReadonlyArray<{ readonly __typename: 'KindCount', readonly kind: Types.EntityKind, readonly count: number }> }>, readonly facets: ReadonlyArray<{ readonly __typename: 'NetworkFacet', readonly field: Types.NetworkFacetField, readonly values: ReadonlyArray<{ readonly __typename: 'NetworkFacetValue', readonly value: string | null, readonly label: string, readonly shown: number, readonly total: number }> }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly retrieved: string | null, readonly licence: string | null, readonly caveats: ReadonlyArray<string> }> } | null };

export type ExploreNeighboursQueryVariables = Exact<{
  of: string;
  projection: Types.Projection;
  filter?: Types.NetworkFilter | null | undefined;
  shown?: ReadonlyArray<string> | string | null | undefined;
  first: number;
  language: Types.Language;
}>;


export type ExploreNeighboursQuery = { readonly __typename: 'Query', readonly neighbours: { readonly __typename: 'NeighbourConnection', readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly __typename: 'NeighbourEdge', readonly node: { readonly __typename: 'Neighbour', readonly node: { readonly __typename: 'NetworkNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly type: string | null, readonly country: string | null, readonly degree: number, readonly distance: number, readonly from: number | null, readonly to: number | null, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null }, readonly links: ReadonlyArray<{ readonly __typename: 'NetworkLink', readonly id: string, readonly source: string, readonly target: string, readonly kind: Types.LinkKind, readonly weight: number, readonly roles: ReadonlyArray<Types.Role>, readonly inferred: boolean, readonly from: number | null, readonly to: number | null, readonly initiativeIds: ReadonlyArray<string>, readonly initiativeCount: number, readonly sources: ReadonlyArray<string> }> } }> } | null };

export type ExplorePathsQueryVariables = Exact<{
  from: string;
  to: string;
  filter?: Types.NetworkFilter | null | undefined;
  language: Types.Language;
}>;


export type ExplorePathsQuery = { readonly __typename: 'Query', readonly paths: ReadonlyArray<{ readonly __typename: 'Path', readonly length: number, readonly parties: ReadonlyArray<
      | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
    >, readonly steps: ReadonlyArray<{ readonly __typename: 'PathStep', readonly kind: Types.LinkKind, readonly inferred: boolean, readonly through: ReadonlyArray<
        | { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly period: { readonly __typename: 'Period', readonly from: string | null, readonly to: string | null } | null }
        | { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
        | { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string }
      > }>, readonly sources: ReadonlyArray<{ readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly retrieved: string | null, readonly licence: string | null, readonly caveats: ReadonlyArray<string> }> }> | null };

export type ExploreNodeFragment = { readonly __typename: 'NetworkNode', readonly id: string, readonly kind: Types.EntityKind, readonly name: string, readonly type: string | null, readonly country: string | null, readonly degree: number, readonly distance: number, readonly from: number | null, readonly to: number | null, readonly point: { readonly __typename: 'Point', readonly lat: number, readonly lon: number } | null };

export type ExploreLinkFragment = { readonly __typename: 'NetworkLink', readonly id: string, readonly source: string, readonly target: string, readonly kind: Types.LinkKind, readonly weight: number, readonly roles: ReadonlyArray<Types.Role>, readonly inferred: boolean, readonly from: number | null, readonly to: number | null, readonly initiativeIds: ReadonlyArray<string>, readonly initiativeCount: number, readonly sources: ReadonlyArray<string> };

export type ExplorePathEnd_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Agreement_Fragment = { readonly __typename: 'Agreement', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Challenge_Fragment = { readonly __typename: 'Challenge', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Goal_Fragment = { readonly __typename: 'Goal', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Indicator_Fragment = { readonly __typename: 'Indicator', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Partnership_Fragment = { readonly __typename: 'Partnership', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Potential_Fragment = { readonly __typename: 'Potential', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Practice_Fragment = { readonly __typename: 'Practice', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Programme_Fragment = { readonly __typename: 'Programme', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Region_Fragment = { readonly __typename: 'Region', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Sector_Fragment = { readonly __typename: 'Sector', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEnd_Source_Fragment = { readonly __typename: 'Source', readonly id: string, readonly kind: Types.EntityKind, readonly name: string };

export type ExplorePathEndFragment =
  | ExplorePathEnd_Actor_Fragment
  | ExplorePathEnd_Agreement_Fragment
  | ExplorePathEnd_Challenge_Fragment
  | ExplorePathEnd_Goal_Fragment
  | ExplorePathEnd_Indicator_Fragment
  | ExplorePathEnd_Partnership_Fragment
  | ExplorePathEnd_Potential_Fragment
  | ExplorePathEnd_Practice_Fragment
  | ExplorePathEnd_Programme_Fragment
  | ExplorePathEnd_Region_Fragment
  | ExplorePathEnd_Sector_Fragment
  | ExplorePathEnd_Source_Fragment
;

export type ExploreSourceFragment = { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly publisher: string | null, readonly retrieved: string | null, readonly licence: string | null, readonly caveats: ReadonlyArray<string> };

export const ExploreNodeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]} as unknown as DocumentNode<ExploreNodeFragment, unknown>;
export const ExploreLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeIds"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}}]} as unknown as DocumentNode<ExploreLinkFragment, unknown>;
export const ExplorePathEndFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplorePathEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<ExplorePathEndFragment, unknown>;
export const ExploreSourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<ExploreSourceFragment, unknown>;
export const ExploreNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreNetwork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"focus"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keep"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"focus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"focus"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"keep"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keep"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hidden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeIds"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<ExploreNetworkQuery, ExploreNetworkQueryVariables>;
export const ExploreNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"projection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Projection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"shown"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"projection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"projection"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"shown"},"value":{"kind":"Variable","name":{"kind":"Name","value":"shown"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreNode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreLink"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreNode"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkNode"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"point"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeIds"}},{"kind":"Field","name":{"kind":"Name","value":"initiativeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}}]}}]} as unknown as DocumentNode<ExploreNeighboursQuery, ExploreNeighboursQueryVariables>;
export const ExplorePathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorePaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplorePathEnd"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExplorePathEnd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"through"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreSource"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExplorePathEnd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"shortName"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]} as unknown as DocumentNode<ExplorePathsQuery, ExplorePathsQueryVariables>;