import type { Overlap, Partner, Presence, WhiteSpot } from '@jejaring/graph/analytics';
import type { RequestContext } from '../../platform/request/index.ts';
import type { FootprintAnswer } from './footprint-service.ts';
import { lazyEntity, readEntities } from '../../catalogue/entities/index.ts';
import { presentMoney } from './present-money.ts';

const mostParts = 100;

/** Sections without arguments are functions: what is not asked for is not computed. */
export function presentFootprint(context: RequestContext, answer: FootprintAnswer) {
  const { footprint } = answer;
  return {
    answer,
    of: lazyEntity(context, footprint.of),
    parts: () => readEntities(context, footprint.parts().slice(0, mostParts)),
    partCount: footprint.scope.own.size - 1,
    count: footprint.scope.initiatives.length,
    version: footprint.version,
    byKind: () => footprint.byKind(),
    byYear: () =>
      footprint
        .byYear()
        .map((each) => ({ ...each, money: () => presentMoney(answer, { kind: 'YEAR', year: each.year }) })),
    byRole: () => footprint.byRole(),
    byStatus: () => footprint.byStatus(),
    humanitarian: () => footprint.humanitarian(),
    withoutPlace: () => footprint.withoutPlace(),
    shares: () => footprint.shares(),
    money: () => presentMoney(answer, { kind: 'ALL' }),
    spend: () => footprint.spend(),
    ownMoney: () =>
      answer.isActor
        ? {
            paid: () => presentMoney(answer, { kind: 'PAID' }),
            received: () => presentMoney(answer, { kind: 'RECEIVED' }),
          }
        : null,
    sources: () => readEntities(context, footprint.sources()),
  };
}
export type FootprintRoot = ReturnType<typeof presentFootprint>;

export function presentPartner(context: RequestContext, { party, ...partner }: Partner) {
  return { ...partner, party: lazyEntity(context, party) };
}

export function presentPresence(context: RequestContext, { party, places, sectors, ...presence }: Presence) {
  return {
    ...presence,
    party: lazyEntity(context, party),
    placeIds: places,
    placeCount: places.length,
    sectorIds: sectors,
    sectorCount: sectors.length,
  };
}
export type PresenceRoot = ReturnType<typeof presentPresence>;

export function presentWhiteSpot(context: RequestContext, { region, ...spot }: WhiteSpot) {
  return { ...spot, region: lazyEntity(context, region) };
}

export function presentOverlap(context: RequestContext, { region, sector, initiatives, ...overlap }: Overlap) {
  return {
    ...overlap,
    count: initiatives.length,
    region: lazyEntity(context, region),
    sector: lazyEntity(context, sector),
    initiativeIds: initiatives,
  };
}
export type OverlapRoot = ReturnType<typeof presentOverlap>;
