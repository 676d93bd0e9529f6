import { challengeRules } from '../challenges/index.ts';
import { byId, placesAt } from './by-place.ts';
import {
  allInitiatives,
  isStopped,
  levelNumber,
  nothing,
  type FootprintTable,
  type PlaceLevel,
} from './footprint-table.ts';
import { placedAt } from './placed-at.ts';
import { unknownAt, unknownOthersAt } from './placement.ts';
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
  /** Initiatives of the footprint that may be here: they name only something around it, no place, or one that is in no list. */
  readonly unknownPresence: number;
  /** The same of others' initiatives. */
  readonly unknownOthers: number;
}

/**
 * Regions in need in which no initiative of the footprint is known, the neediest first. What names only the country may
 * be anywhere in it: it is no presence and no absence, and counted beside. What is cancelled or suspended is no presence.
 */
export function whiteSpots(table: FootprintTable, scope: FootprintScope, query: WhiteSpotQuery): WhiteSpot[] {
  const level = levelNumber(query.level);
  const need = query.need === null ? null : needOf(table, query.need, level);
  const sectors = sectorsOf(table, query.sector);
  const isInSector = (initiative: number) =>
    sectors === null || targetsOf(table.sectors, initiative).some((sector) => sectors.has(sector));
  const counted = [...scope.initiatives].filter((each) => !isStopped(table, each) && isInSector(each));
  const present = new Set(counted.flatMap((initiative) => [...placesAt(table, initiative, level).keys()]));
  const everybody = placedAt(table, level);
  const regions: number[] = [];
  for (let region = 0; region < table.ids.length; region += 1) {
    if (table.level[region] !== level || present.has(region)) continue;
    if (!scope.placeSets.every((places) => places.has(region))) continue;
    if (need === null || need.isFelt(region)) regions.push(region);
  }
  const unknown = unknownAt(table, counted, level);
  const unknownOthers =
    sectors === null
      ? unknownOthersAt(table, scope, level)
      : unknownAt(
          table,
          [...allInitiatives(table)].filter((each) => scope.has[each] !== 1 && isInSector(each)),
          level,
        );
  return regions
    .sort((a, b) => rankOf(need, a) - rankOf(need, b) || byId(table, a, b))
    .map((region) => ({
      region: table.ids[region]!,
      value: need?.values.get(region) ?? null,
      rank: need?.ranks.get(region) ?? null,
      ranked: need === null || need.ranks.size === 0 ? null : need.ranks.size,
      others: (everybody.get(region) ?? []).filter((each) => scope.has[each] !== 1 && isInSector(each)).length,
      unknownPresence: unknown(region),
      unknownOthers: unknownOthers(region),
    }));
}

interface Need {
  readonly values: ReadonlyMap<number, number>;
  readonly ranks: ReadonlyMap<number, number>;
  isFelt(region: number): boolean;
}

/**
 * An indicator is felt wherever it is known, the worst most. A challenge is felt where a source states it, and where the
 * rule derives it that stands for it.
 */
function needOf(table: FootprintTable, id: string, level: number): Need {
  const rule = challengeRules.find(({ challenge }) => challenge === id);
  const stated = table.facing.get(table.index.get(id) ?? nothing);
  const indicator = table.index.get(rule?.column ?? id) ?? nothing;
  const values = table.measured.get(indicator) ?? new Map<number, number>();
  const ranks = ranksOf(table, values, level, table.isHigherBetter[indicator] === 1);
  const worst = rule === undefined ? ranks.size : rule.share * ranks.size;
  return {
    values,
    ranks,
    isFelt: (region) => stated?.has(region) === true || (ranks.get(region) ?? Number.POSITIVE_INFINITY) <= worst,
  };
}

/** What is stated without a figure comes after what is ranked. */
function rankOf(need: Need | null, region: number): number {
  return need?.ranks.get(region) ?? Number.MAX_SAFE_INTEGER;
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
