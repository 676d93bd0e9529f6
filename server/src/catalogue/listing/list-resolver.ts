import type { EntityKind } from '@jejaring/graph/model';
import type { EntityFilter as StoreFilter } from '@jejaring/graph/store';
import { EntityOrder } from '@jejaring/schema';
import { Arg, Ctx, Int, Query, Resolver, type ClassType } from 'type-graphql';
import type { RequestContext } from '../../platform/request/index.ts';
import { listEntities } from './list-service.ts';

export interface ListDefinition<Filter extends object> {
  /** Name of the query. */
  readonly query: string;
  readonly kind: EntityKind;
  readonly connection: ClassType;
  readonly filter: ClassType<Filter>;
  /** What the store is asked for; null where no filter is given. */
  readonly storeFilter: (context: RequestContext, filter: Filter | null) => Promise<StoreFilter>;
}

/** The resolver of the query that lists the entities of one kind. */
export function listResolver<Filter extends object>(list: ListDefinition<Filter>): ClassType {
  @Resolver()
  class ListResolver {
    @Query(() => list.connection, { name: list.query, nullable: true })
    async list(
      @Ctx() context: RequestContext,
      @Arg('filter', () => list.filter, { nullable: true }) filter: Filter | null,
      @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
      @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
      @Arg('after', () => String, { nullable: true }) after: string | null,
    ) {
      const storeFilter = await list.storeFilter(context, filter ?? null);
      return listEntities(context, list.kind, storeFilter, orderBy, { first, after });
    }
  }
  return ListResolver;
}
