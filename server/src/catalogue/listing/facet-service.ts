import type { EntityKind } from '@jejaring/graph/model';
import type { EntityFilter as StoreFilter, FacetField, GraphStore } from '@jejaring/graph/store';

export type FacetName =
  | 'KIND'
  | 'LEVEL'
  | 'TYPE'
  | 'COUNTRY'
  | 'FORM'
  | 'STATUS'
  | 'VOCABULARY'
  | 'SECTOR'
  | 'SOURCE'
  | 'START_YEAR';

const storeFields: Readonly<Record<FacetName, FacetField>> = {
  KIND: 'kind',
  LEVEL: 'level',
  TYPE: 'type',
  COUNTRY: 'country',
  FORM: 'form',
  STATUS: 'status',
  VOCABULARY: 'vocabulary',
  SECTOR: { relation: 'IN_SECTOR', direction: 'OUT' },
  SOURCE: 'source',
  START_YEAR: 'startYear',
};

/** Facets that say something about the things of one kind. */
export const facetsOfKind: Readonly<Record<EntityKind, readonly FacetName[]>> = {
  REGION: ['LEVEL', 'TYPE', 'COUNTRY', 'SOURCE'],
  ACTOR: ['TYPE', 'COUNTRY', 'SOURCE'],
  PARTNERSHIP: ['FORM', 'STATUS', 'SECTOR', 'START_YEAR', 'SOURCE'],
  PROGRAMME: ['STATUS', 'SECTOR', 'START_YEAR', 'SOURCE'],
  AGREEMENT: ['FORM', 'SECTOR', 'START_YEAR', 'SOURCE'],
  PRACTICE: ['STATUS', 'SECTOR', 'START_YEAR', 'SOURCE'],
  CHALLENGE: ['SECTOR', 'SOURCE'],
  POTENTIAL: ['SECTOR', 'SOURCE'],
  SECTOR: ['VOCABULARY', 'SOURCE'],
  GOAL: ['VOCABULARY', 'LEVEL', 'SOURCE'],
  INDICATOR: ['SOURCE'],
  SOURCE: ['TYPE'],
};

/** Facets of a list of several kinds. */
export const mixedFacets: readonly FacetName[] = ['KIND', 'TYPE', 'COUNTRY', 'FORM', 'SECTOR', 'SOURCE'];

export interface FacetRoot {
  readonly field: FacetName;
  readonly values: readonly { readonly field: FacetName; readonly value: string | null; readonly count: number }[];
}

/** Counts over the whole filtered list, most first. */
export async function countFacets(
  store: GraphStore,
  filter: StoreFilter,
  names: readonly FacetName[],
): Promise<FacetRoot[]> {
  const page = await store.list({ filter, first: 1, facets: names.map((name) => storeFields[name]) });
  return page.facets.map((facet, index) => {
    const field = names[index] ?? 'KIND';
    return { field, values: facet.values.map(({ value, count }) => ({ field, value, count })) };
  });
}
