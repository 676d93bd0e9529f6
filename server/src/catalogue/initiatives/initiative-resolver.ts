import { EntityOrder, InitiativeFilter, PartnershipConnection, ProgrammeConnection } from '@jejaring/schema';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { listEntities } from '../listing/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import { initiativeFilter } from './initiative-filter.ts';

@Resolver()
export class InitiativeResolver {
  @Query(() => PartnershipConnection, { nullable: true })
  async partnerships(
    @Ctx() context: RequestContext,
    @Arg('filter', () => InitiativeFilter, { nullable: true }) filter: InitiativeFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const storeFilter = await initiativeFilter(context, filter ?? null);
    return listEntities(context, 'PARTNERSHIP', storeFilter, orderBy, { first, after });
  }

  @Query(() => ProgrammeConnection, { nullable: true })
  async programmes(
    @Ctx() context: RequestContext,
    @Arg('filter', () => InitiativeFilter, { nullable: true }) filter: InitiativeFilter | null,
    @Arg('orderBy', () => EntityOrder, { nullable: true }) orderBy: EntityOrder | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const storeFilter = await initiativeFilter(context, filter ?? null);
    return listEntities(context, 'PROGRAMME', storeFilter, orderBy, { first, after });
  }
}
