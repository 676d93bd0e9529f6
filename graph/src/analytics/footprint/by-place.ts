import { sinceOf } from './counts.ts';
import {
  atLevel,
  isStopped,
  levelNumber,
  liesIn,
  nothing,
  way,
  type FootprintTable,
  type PlaceLevel,
} from './footprint-table.ts';
import { hostRegions, type FootprintScope } from './scope.ts';
import type { Side } from './shares.ts';
import { itemsOf } from './rows.ts';

/** The initiatives at one place, with the ways in which each is there. */
export interface PlaceGroup {
  readonly region: number;
  readonly initiatives: ReadonlyMap<number, number>;
}

/**
 * The places of an initiative at a level, with the ways in which it is there. Countries and what is above count where
 * they are named; provinces and regencies also by what lies in them, so by points. A partnership of regions is also
 * where they are.
 */
export function placesAt(table: FootprintTable, initiative: number, level: number): Map<number, number> {
  const found = new Map<number, number>();
  const isByName = level <= levelNumber('COUNTRY');
  const [first, end] = itemsOf(table.places, initiative);
  for (let at = first; at < end; at += 1) {
    const region = table.places.to[at]!;
    const ways = table.places.mark[at]!;
    if (isByName) {
      if (table.level[region] === level && (ways & way.named) !== 0) found.set(region, way.named);
      continue;
    }
    const place = atLevel(table, region, level);
    if (place !== nothing) found.set(place, (found.get(place) ?? 0) | ways);
  }
  if (isByName) return found;
  for (const region of hostRegions(table, initiative)) {
    const place = atLevel(table, region, level);
    if (place !== nothing) found.set(place, (found.get(place) ?? 0) | way.named);
  }
  return found;
}

/** Most initiatives first, then by id. */
export function groupByPlace(table: FootprintTable, scope: FootprintScope, level: PlaceLevel): PlaceGroup[] {
  const groups = new Map<number, Map<number, number>>();
  for (const initiative of scope.initiatives) {
    for (const [region, ways] of placesAt(table, initiative, levelNumber(level))) {
      const group = groups.get(region);
      if (group === undefined) groups.set(region, new Map([[initiative, ways]]));
      else group.set(initiative, ways);
    }
  }
  return [...groups]
    .map(([region, initiatives]) => ({ region, initiatives }))
    .sort((a, b) => b.initiatives.size - a.initiatives.size || byId(table, a.region, b.region));
}

/**
 * @param there all initiatives at the place, whoever takes part
 * @param unknownOthers how many of others may be there and do not say so
 */
export function describePlace(
  table: FootprintTable,
  { region, initiatives }: PlaceGroup,
  there: readonly number[],
  unknownOthers: number,
) {
  let byPoint = 0;
  let doubtful = 0;
  let stopped = 0;
  for (const [initiative, ways] of initiatives) {
    if (isStopped(table, initiative)) stopped += 1;
    if ((ways & way.named) === 0) byPoint += 1;
    if (ways === way.doubtful) doubtful += 1;
  }
  return {
    region: table.ids[region]!,
    count: initiatives.size,
    others: there.filter((initiative) => !initiatives.has(initiative)).length,
    unknownOthers,
    stopped,
    byPoint,
    doubtful,
    since: sinceOf(table, initiatives.keys()),
  };
}

/** Seen from one place with what lies in it. */
export function sideOfPlace(table: FootprintTable, place: number): (region: number) => Side {
  return (region) => (liesIn(table, region, place) ? 'IN' : liesIn(table, place, region) ? 'AROUND' : 'OUT');
}

export function byId(table: FootprintTable, a: number, b: number): number {
  return table.ids[a]! < table.ids[b]! ? -1 : table.ids[a]! > table.ids[b]! ? 1 : 0;
}
