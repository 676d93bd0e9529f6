import { Footprint, FootprintFilter, OverlapConnection, OverlapFilter, PlaceLevelEnum } from '@jejaring/schema';
import type { PlaceLevel } from '@jejaring/graph/analytics';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import {
  limitFirst,
  limitPage,
  offsetOf,
  offsetPage,
  resolveOne,
  toConnection,
  type RequestContext,
} from '../../platform/request/index.ts';
import {
  footprintFor,
  overlapsFor,
  whiteSpotQuery,
  type FootprintArgs,
  type OverlapArgs,
} from './footprint-service.ts';
import { lazyEntity, readEntities } from '../../catalogue/entities/index.ts';
import {
  presentFootprint,
  presentOverlap,
  presentPartner,
  presentPresence,
  presentWhiteSpot,
  type FootprintRoot,
} from './present-footprint.ts';
import { presentChain, presentMoney } from './present-money.ts';

/** All regencies of Indonesia may be asked for at once. */
const mostPlaces = 600;
const mostChained = 50;

@Resolver(() => Footprint)
export class FootprintResolver {
  @Query(() => Footprint, {
    nullable: true,
    description: 'Where somebody works, in what, with whom and with what money; totals open into the flows behind.',
  })
  async footprint(
    @Ctx() context: RequestContext,
    @Arg('of', () => ID) of: string,
    @Arg('filter', () => FootprintFilter, { nullable: true }) filter: FootprintArgs | null,
  ): Promise<FootprintRoot> {
    return presentFootprint(context, await footprintFor(context, of, filter));
  }

  @Query(() => OverlapConnection, {
    nullable: true,
    description: 'Where several work in the same place, sector and time, most initiatives first.',
  })
  async overlaps(
    @Ctx() context: RequestContext,
    @Arg('filter', () => OverlapFilter, { nullable: true }) filter: OverlapArgs | null,
    @Arg('first', () => Int, { nullable: true, defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const { overlaps, question } = await overlapsFor(context, filter);
    const offset = offsetOf(request, question);
    const page = offsetPage(overlaps.slice(offset, offset + request.first), offset, overlaps.length, question);
    return toConnection(page, request, (overlap) => presentOverlap(context, overlap));
  }

  @FieldResolver()
  async initiatives(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const question = [...answer.question, 'initiatives'];
    const offset = offsetOf(request, question);
    const ids = answer.footprint.initiatives();
    const items = await readEntities(context, ids.slice(offset, offset + request.first));
    return toConnection(offsetPage(items, offset, ids.length, question), request, (item) => item);
  }

  @FieldResolver()
  byPlace(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('level', () => PlaceLevelEnum) level: PlaceLevel,
    @Arg('first', () => Int) first: number,
  ) {
    const places = answer.footprint.byPlace(level).slice(0, limitFirst(first, mostPlaces));
    return places.map(({ region, ...place }) => ({
      ...place,
      region: lazyEntity(context, region),
      money: () => presentMoney(answer, { kind: 'PLACE', id: region }),
    }));
  }

  @FieldResolver()
  placement(@Root() { answer }: FootprintRoot, @Arg('level', () => PlaceLevelEnum) level: PlaceLevel) {
    return answer.footprint.placement(level);
  }

  @FieldResolver()
  bySector(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('vocabulary', () => String, { nullable: true }) vocabulary: string | null,
    @Arg('first', () => Int) first: number,
  ) {
    const sectors = answer.footprint.bySector(vocabulary ?? null).slice(0, limitFirst(first, mostPlaces));
    return sectors.map(({ sector, ...count }) => ({
      ...count,
      sector: lazyEntity(context, sector),
      money: () => presentMoney(answer, { kind: 'SECTOR', id: sector }),
    }));
  }

  @FieldResolver()
  partners(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    const request = limitPage({ first, after });
    const question = [...answer.question, 'partners'];
    const offset = offsetOf(request, question);
    const partners = answer.footprint.partners();
    const page = offsetPage(partners.slice(offset, offset + request.first), offset, partners.length, question);
    return toConnection(page, request, (partner) => presentPartner(context, partner));
  }

  @FieldResolver()
  async chain(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('through', () => ID, { nullable: true }) through: string | null,
    @Arg('first', () => Int) first: number,
  ) {
    const node = through ? await resolveOne(context.store, through) : null;
    return presentChain(context, answer, answer.footprint.chain(limitFirst(first, mostChained), node));
  }

  @FieldResolver()
  othersPresent(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('level', () => PlaceLevelEnum) level: PlaceLevel,
    @Arg('first', () => Int) first: number,
  ) {
    const others = answer.footprint.othersPresent(level).slice(0, limitFirst(first));
    return others.map((presence) => presentPresence(context, presence));
  }

  @FieldResolver()
  othersUnknown(@Root() { answer }: FootprintRoot, @Arg('level', () => PlaceLevelEnum) level: PlaceLevel) {
    return answer.footprint.othersUnknown(level);
  }

  @FieldResolver()
  async whiteSpots(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('level', () => PlaceLevelEnum) level: PlaceLevel,
    @Arg('need', () => ID, { nullable: true }) need: string | null,
    @Arg('sector', () => ID, { nullable: true }) sector: string | null,
    @Arg('first', () => Int) first: number,
  ) {
    const query = await whiteSpotQuery(context, { level, need, sector });
    const spots = answer.footprint.whiteSpots(query).slice(0, limitFirst(first, mostPlaces));
    return spots.map((spot) => presentWhiteSpot(context, spot));
  }

  @FieldResolver()
  absentSectors(
    @Root() { answer }: FootprintRoot,
    @Ctx() context: RequestContext,
    @Arg('vocabulary', () => String, { nullable: true }) vocabulary: string | null,
    @Arg('first', () => Int) first: number,
  ) {
    const absent = answer.footprint.absentSectors(vocabulary ?? null).slice(0, limitFirst(first));
    return absent.map(({ sector, elsewhere }) => ({ elsewhere, sector: lazyEntity(context, sector) }));
  }
}
