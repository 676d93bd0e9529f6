import { roles } from '../../model/index.ts';
import { byId, placesAt } from './by-place.ts';
import { sinceOf, type RoleCount } from './counts.ts';
import {
  allInitiatives,
  isStopped,
  levelNumber,
  liesIn,
  upwards,
  type FootprintTable,
  type PlaceLevel,
} from './footprint-table.ts';
import { roleCounts } from './partners.ts';
import { placedAt } from './placed-at.ts';
import { openPlaces } from './placement.ts';
import type { FootprintScope } from './scope.ts';
import { itemsOf, targetsOf } from './rows.ts';

export interface Presence {
  readonly party: string;
  readonly count: number;
  readonly places: readonly string[];
  readonly sectors: readonly string[];
  readonly roles: readonly RoleCount[];
  readonly since: number | null;
}

interface Seen {
  readonly initiatives: Set<number>;
  readonly places: Set<number>;
  readonly sectors: Set<number>;
}

/**
 * Parties of other initiatives that are in a place of the footprint and in a sector that it does there; most initiatives
 * first. A region's footprint holds everybody there is: for it, who is in which of its places and sectors.
 */
export function othersPresent(table: FootprintTable, scope: FootprintScope, level: PlaceLevel): Presence[] {
  const index = placedAt(table, levelNumber(level));
  const isRegion = table.kinds[scope.of] === 'REGION';
  const ours = new Map<number, Set<number>>();
  for (const initiative of scope.initiatives) {
    if (isStopped(table, initiative)) continue;
    for (const place of placesAt(table, initiative, levelNumber(level)).keys()) {
      if (isRegion && !scope.own.has(place) && !liesIn(table, scope.of, place)) continue;
      const sectors = ours.get(place) ?? new Set<number>();
      ours.set(place, sectors);
      for (const sector of targetsOf(table.sectors, initiative)) sectors.add(sector);
    }
  }
  const seen = new Map<number, Seen>();
  for (const [place, sectors] of ours) {
    for (const initiative of index.get(place) ?? []) {
      if ((scope.has[initiative] === 1) !== isRegion) continue;
      const shared = targetsOf(table.sectors, initiative).filter((sector) => sectors.has(sector));
      if (shared.length === 0) continue;
      for (const party of new Set(targetsOf(table.parties, initiative))) {
        if (scope.own.has(party) || table.isUnnamed[party] === 1) continue;
        const of = seen.get(party) ?? { initiatives: new Set(), places: new Set(), sectors: new Set() };
        seen.set(party, of);
        of.initiatives.add(initiative);
        of.places.add(place);
        for (const sector of shared) of.sectors.add(sector);
      }
    }
  }
  const idsOf = (nodes: Iterable<number>) => [...nodes].map((node) => table.ids[node]!).sort();
  return [...seen]
    .sort(
      ([a, x], [b, y]) => y.initiatives.size - x.initiatives.size || y.places.size - x.places.size || byId(table, a, b),
    )
    .map(([party, { initiatives, places, sectors }]) => ({
      party: table.ids[party]!,
      count: initiatives.size,
      places: idsOf(places),
      sectors: idsOf(sectors),
      roles: rolesIn(table, party, initiatives),
      since: sinceOf(table, initiatives),
    }));
}

/**
 * Initiatives that share a sector with the footprint and may be in one of its places, without saying so: whether somebody
 * else is present is unknown where there are any. Of a region those that it holds itself.
 */
export function othersUnknown(table: FootprintTable, scope: FootprintScope, level: PlaceLevel): number {
  const isRegion = table.kinds[scope.of] === 'REGION';
  const isOpen = (initiative: number) => {
    if (isStopped(table, initiative)) return false;
    const open = openPlaces(table, initiative, levelNumber(level));
    return open === 'ANYWHERE' || open.size > 0;
  };
  if (isRegion) return scope.initiatives.filter(isOpen).length;
  const sectors = new Set<number>();
  const ours = new Set<number>();
  let isOwnOpen = false;
  for (const initiative of scope.initiatives) {
    if (isStopped(table, initiative)) continue;
    for (const sector of targetsOf(table.sectors, initiative)) sectors.add(sector);
    for (const place of placesAt(table, initiative, levelNumber(level)).keys()) ours.add(place);
    isOwnOpen ||= isOpen(initiative);
  }
  const around = new Set([...ours].flatMap((place) => [...upwards(table, place)]));
  let count = 0;
  for (const initiative of allInitiatives(table)) {
    if (scope.has[initiative] === 1 || isStopped(table, initiative)) continue;
    if (!targetsOf(table.sectors, initiative).some((sector) => sectors.has(sector))) continue;
    if ([...placesAt(table, initiative, levelNumber(level)).keys()].some((place) => ours.has(place))) continue;
    const open = openPlaces(table, initiative, levelNumber(level));
    if (isOwnOpen || open === 'ANYWHERE' || [...open].some((place) => around.has(place))) count += 1;
  }
  return count;
}

function rolesIn(table: FootprintTable, party: number, initiatives: ReadonlySet<number>): RoleCount[] {
  const held = new Uint32Array(roles.length + 1);
  const [first, end] = itemsOf(table.partyOf, party);
  for (let at = first; at < end; at += 1)
    if (initiatives.has(table.partyOf.to[at]!)) held[table.partyOf.mark[at]!]! += 1;
  return roleCounts(held);
}
