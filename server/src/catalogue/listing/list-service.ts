import type { EntityKind } from '@jejaring/graph/model';
import type { EntityFilter as StoreFilter, ListQuery } from '@jejaring/graph/store';
import { presentEntity, type EntityRoot } from '../entities/index.ts';
import {
  limitPage,
  toConnection,
  type ConnectionRoot,
  type PageArgs,
  type RequestContext,
} from '../../platform/request/index.ts';
import { countFacets, facetsOfKind, type FacetRoot } from './facet-service.ts';

export interface OrderArgs {
  readonly field: 'NAME' | 'CODE' | 'POPULATION' | 'START_YEAR';
  readonly direction: 'ASC' | 'DESC';
}

const orderFields = { NAME: 'name', CODE: 'code', POPULATION: 'population', START_YEAR: 'startYear' } as const;

export interface FacetedConnectionRoot<Node> extends ConnectionRoot<Node> {
  /** Counted only where it is asked. */
  readonly facets: () => Promise<FacetRoot[]>;
}

/** One page of the entities of a kind under a filter of the store. @throws ApiError INVALID_PAGE, INVALID_CURSOR */
export async function listEntities(
  context: RequestContext,
  kind: EntityKind,
  filter: StoreFilter,
  order: OrderArgs | null | undefined,
  args: PageArgs,
): Promise<FacetedConnectionRoot<EntityRoot>> {
  const request = limitPage(args);
  const whole: StoreFilter = { ...filter, kinds: [kind] };
  const query: ListQuery = {
    ...request,
    filter: whole,
    ...(order ? { order: { field: orderFields[order.field], direction: order.direction } } : {}),
  };
  const page = await context.store.list(query);
  for (const entity of page.items) context.loaders.entity.prime(entity.id, entity);
  return {
    ...toConnection(page, request, presentEntity),
    facets: () => countFacets(context.store, whole, facetsOfKind[kind]),
  };
}
