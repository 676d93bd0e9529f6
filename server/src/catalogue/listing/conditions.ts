import type { ListField, RelationKind } from '@jejaring/graph/model';
import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { resolveKnown, type RequestContext } from '../../platform/request/index.ts';
import { withDescendants } from './hierarchy.ts';

type Given<T> = T | null | undefined;
type FieldCondition = NonNullable<StoreFilter['fields']>[number];
type RangeCondition = NonNullable<StoreFilter['ranges']>[number];
type RelatedCondition = NonNullable<StoreFilter['related']>[number];

/** Any of these values; nothing where the caller did not ask. */
export function oneOf(field: ListField, values: Given<readonly (string | boolean | null)[]>): FieldCondition[] {
  return values === null || values === undefined ? [] : [{ field, in: values }];
}

export function range(field: ListField, from: Given<number>, to: Given<number>): RangeCondition[] {
  if ((from ?? null) === null && (to ?? null) === null) return [];
  return [{ field, ...(typeof from === 'number' ? { from } : {}), ...(typeof to === 'number' ? { to } : {}) }];
}

/** A relation to any of these, themselves. */
export async function relatedTo(
  context: RequestContext,
  kind: RelationKind,
  direction: 'OUT' | 'IN',
  ids: Given<readonly string[]>,
): Promise<RelatedCondition[]> {
  return ids === null || ids === undefined ? [] : [{ kind, direction, to: await resolveKnown(context.store, ids) }];
}

/** A relation outwards to any of these or to what stands under them. */
export async function relatedUnder(
  context: RequestContext,
  kind: RelationKind,
  what: 'places' | 'sectors' | 'goals',
  ids: Given<readonly string[]>,
): Promise<RelatedCondition[]> {
  if (ids === null || ids === undefined) return [];
  return [{ kind, direction: 'OUT', to: await withDescendants(context, what, ids) }];
}

export async function fromSources(
  context: RequestContext,
  ids: Given<readonly string[]>,
): Promise<Pick<StoreFilter, 'sources'>> {
  return ids === null || ids === undefined ? {} : { sources: await resolveKnown(context.store, ids) };
}
