import type { NetworkFacet, NetworkPath, PathStep } from '@jejaring/graph/network';

export interface FacetValueRoot {
  readonly field: NetworkFacet['field'];
  readonly value: string | null;
  readonly shown: number;
  readonly total: number;
}

/** Each value carries its field, by which it is named. */
export function presentFacets(facets: readonly NetworkFacet[]) {
  return facets.map(({ field, values }) => ({
    field,
    values: values.map((value): FacetValueRoot => ({ ...value, field })),
  }));
}

export interface StepRoot extends Pick<PathStep, 'kind' | 'inferred' | 'roles' | 'sources'> {
  readonly fromId: string;
  readonly toId: string;
  readonly throughIds: readonly string[];
}

export interface PathRoot {
  readonly length: number;
  readonly partyIds: readonly string[];
  readonly steps: readonly StepRoot[];
}

export function presentPath({ length, parties, steps }: NetworkPath): PathRoot {
  return {
    length,
    partyIds: parties,
    steps: steps.map(({ from, to, through, kind, inferred, roles, sources }) => ({
      fromId: from,
      toId: to,
      throughIds: through,
      kind,
      inferred,
      roles,
      sources,
    })),
  };
}
