import { byId, placesAt } from './by-place.ts';
import { levelNumber, liesIn, nothing, type FootprintTable, type PlaceLevel } from './footprint-table.ts';
import { placedAt } from './placed-at.ts';
import { reachedFrom, targetsOf } from './rows.ts';
import type { FootprintScope } from './scope.ts';

export interface WhiteSpotQuery {
  readonly level: PlaceLevel;
  /** Id of an indicator or a challenge; null for every region. */
  readonly need: string | null;
  /** Id of a sector, with what lies under it. */
  readonly sector: string | null;
}

export interface WhiteSpot {
  readonly region: string;
  readonly value: number | null;
  /** 1 is the neediest of all regions of the level with a value; equal values share a rank. */
  readonly rank: number | null;
  readonly ranked: number | null;
  readonly others: number;
  /** Initiatives of the footprint that name only something around it. */
  readonly unknownPresence: number;
}

/**
 * Regions in need in which no initiative of the footprint is known, the neediest first. What names only the country may
 * be anywhere in it: it is no presence and no absence, and counted beside.
 */
export function whiteSpots(table: FootprintTable, scope: FootprintScope, query: WhiteSpotQuery): WhiteSpot[] {
  const level = levelNumber(query.level);
  const need = query.need === null ? null : (table.index.get(query.need) ?? nothing);
  const values = need === null ? null : (table.measured.get(need) ?? null);
  const facing = need === null ? null : (table.facing.get(need) ?? null);
  const sectors = sectorsOf(table, query.sector);
  const isInSector = (initiative: number) =>
    sectors === null || targetsOf(table.sectors, initiative).some((sector) => sectors.has(sector));
  const counted = [...scope.initiatives].filter(isInSector);
  const present = new Set(counted.flatMap((initiative) => [...placesAt(table, initiative, level).keys()]));
  const ranks = values === null ? null : ranksOf(table, values, level, table.isHigherBetter[need!] === 1);
  const everybody = placedAt(table, level);
  const regions: number[] = [];
  for (let region = 0; region < table.ids.length; region += 1) {
    if (table.level[region] !== level || present.has(region)) continue;
    if (!scope.placeSets.every((places) => places.has(region))) continue;
    if (need === null || ranks?.has(region) === true || facing?.has(region) === true) regions.push(region);
  }
  const unknown = unknownAround(table, counted, level);
  return regions
    .sort((a, b) => (ranks?.get(a) ?? 0) - (ranks?.get(b) ?? 0) || byId(table, a, b))
    .map((region) => ({
      region: table.ids[region]!,
      value: values?.get(region) ?? null,
      rank: ranks?.get(region) ?? null,
      ranked: ranks?.size ?? null,
      others: (everybody.get(region) ?? []).filter((each) => scope.has[each] !== 1 && isInSector(each)).length,
      unknownPresence: unknown(region),
    }));
}

function sectorsOf(table: FootprintTable, sector: string | null): ReadonlySet<number> | null {
  if (sector === null) return null;
  const node = table.index.get(sector);
  return node === undefined ? new Set() : reachedFrom(table.children, [node]);
}

/** 1 for the neediest value: the highest, or the lowest where high is good. */
function ranksOf(
  table: FootprintTable,
  values: ReadonlyMap<number, number>,
  level: number,
  isHigherBetter: boolean,
): Map<number, number> {
  const sorted = [...values]
    .filter(([region]) => table.level[region] === level)
    .sort(([, a], [, b]) => (isHigherBetter ? a - b : b - a));
  const ranks = new Map<number, number>();
  let last = Number.NaN;
  let rank = 0;
  for (const [at, [region, value]] of sorted.entries()) {
    if (value !== last) rank = at + 1;
    last = value;
    ranks.set(region, rank);
  }
  return ranks;
}

/**
 * How many initiatives name something around a region and nothing of the level in it. Countries are part of no larger
 * region in the network, so for them whatever names only a larger region counts.
 */
function unknownAround(
  table: FootprintTable,
  initiatives: readonly number[],
  level: number,
): (region: number) => number {
  const counts = new Map<number, number>();
  let anywhere = 0;
  for (const initiative of initiatives) {
    const placed = [...placesAt(table, initiative, level).keys()];
    const above = targetsOf(table.places, initiative).filter(
      (place) => table.level[place]! > 0 && table.level[place]! < level,
    );
    const open = above.filter((place) => !placed.some((each) => liesIn(table, each, place)));
    for (const place of open) counts.set(place, (counts.get(place) ?? 0) + 1);
    if (level === levelNumber('COUNTRY') && placed.length === 0 && above.length > 0) anywhere += 1;
  }
  return (region) => {
    let sum = level === levelNumber('COUNTRY') ? anywhere : 0;
    for (let at = table.parent[region]!; at !== nothing; at = table.parent[at]!) sum += counts.get(at) ?? 0;
    return sum;
  };
}
