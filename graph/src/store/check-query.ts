import { entityKinds, GraphError, listFields, relationDefinitions } from '../model/index.ts';
import type { EntityFilter, FacetField, ListQuery, PageRequest, RelationQuery } from './graph-store.ts';

const maximumPage = 1000;
const maximumValues = 10_000;

/** @throws GraphError INVALID_FILTER unless 1 ≤ first ≤ 1000 */
export function checkPage({ first }: PageRequest): void {
  if (Number.isInteger(first) && first >= 1 && first <= maximumPage) return;
  throw new GraphError('INVALID_FILTER', `A page has 1 to ${maximumPage} items, not ${first}.`, { first });
}

/** @throws GraphError INVALID_FILTER */
export function checkRelationQuery(query: RelationQuery): void {
  checkPage(query);
  query.kinds?.forEach(checkRelationKind);
  for (const values of [query.qualifiers, query.sources, query.others]) checkValues(values);
}

/** @throws GraphError INVALID_FILTER */
export function checkListQuery(query: ListQuery): void {
  checkPage(query);
  checkFilter(query.filter ?? {});
  if (query.order !== undefined && !['id', 'recordedAt'].includes(query.order.field)) checkListField(query.order.field);
  query.facets?.forEach(checkFacet);
  const limit = query.facetLimit ?? 50;
  if (!Number.isInteger(limit) || limit < 1 || limit > maximumPage) {
    throw new GraphError('INVALID_FILTER', `A facet has 1 to ${maximumPage} values, not ${limit}.`, {
      facetLimit: limit,
    });
  }
}

function checkFilter(filter: EntityFilter): void {
  for (const kind of filter.kinds ?? []) {
    if (!entityKinds.includes(kind)) throw new GraphError('INVALID_FILTER', `There is no kind "${kind}".`, { kind });
  }
  checkValues(filter.ids);
  checkValues(filter.sources);
  filter.fields?.forEach(({ field, in: values }) => (checkListField(field), checkValues(values)));
  for (const { field, from, to } of filter.ranges ?? []) {
    checkListField(field);
    for (const bound of [from, to]) {
      if (bound !== undefined && !Number.isFinite(bound)) {
        throw new GraphError('INVALID_FILTER', `A bound of ${field} is a finite number.`, { field });
      }
    }
  }
  for (const { kind, to, qualifiers } of filter.related ?? []) {
    checkRelationKind(kind);
    checkValues(to);
    checkValues(qualifiers);
  }
}

function checkFacet(facet: FacetField): void {
  if (typeof facet === 'object') checkRelationKind(facet.relation);
  else if (facet !== 'kind' && facet !== 'source') checkListField(facet);
}

function checkListField(field: string): void {
  if (listFields.some((known) => known === field)) return;
  throw new GraphError('INVALID_FILTER', `"${field}" is not a field of lists; they know ${listFields.join(', ')}.`, {
    field,
  });
}

function checkRelationKind(kind: string): void {
  if (Object.hasOwn(relationDefinitions, kind)) return;
  throw new GraphError('INVALID_FILTER', `There is no relation "${kind}".`, { kind });
}

function checkValues(values: readonly unknown[] | undefined): void {
  if (values === undefined || values.length <= maximumValues) return;
  throw new GraphError('INVALID_FILTER', `A filter lists at most ${maximumValues} values, not ${values.length}.`, {
    count: values.length,
  });
}
