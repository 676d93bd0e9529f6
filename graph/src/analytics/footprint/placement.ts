import { placesAt } from './by-place.ts';
import { countriesIn } from './dac-areas.ts';
import { isWithoutPlace } from './counts.ts';
import {
  allInitiatives,
  isStopped,
  levelNumber,
  liesIn,
  upwards,
  type FootprintTable,
  type PlaceLevel,
} from './footprint-table.ts';
import { targetsOf } from './rows.ts';
import { hostRegions, type FootprintScope } from './scope.ts';

/** How many initiatives are placed how well at a level: each stands in one of the five, so that they add up to all. */
export interface Placement {
  readonly placed: number;
  /** Named only by something larger, such as the country. */
  readonly onlyAbove: number;
  /** Named only by a place that the network cannot hold: a code of the publisher's own, a location in words. */
  readonly onlyUnlisted: number;
  /** Placed, but neither at the level nor around it: in a city abroad, by a point within a country, as the partnership of regions. */
  readonly onlyBeside: number;
  readonly withoutPlace: number;
}

export function placementAt(table: FootprintTable, scope: FootprintScope, level: PlaceLevel): Placement {
  const counts = { placed: 0, onlyAbove: 0, onlyUnlisted: 0, onlyBeside: 0, withoutPlace: 0 };
  for (const initiative of scope.initiatives) counts[placementOf(table, initiative, levelNumber(level))] += 1;
  return counts;
}

function placementOf(table: FootprintTable, initiative: number, level: number): keyof Placement {
  if (placesAt(table, initiative, level).size > 0) return 'placed';
  const hasHosts = hostRegions(table, initiative).length > 0;
  if (isWithoutPlace(table, initiative)) return hasHosts ? 'onlyBeside' : 'withoutPlace';
  if (isNamedAbove(table, initiative, level)) return 'onlyAbove';
  return table.namesOtherPlace[initiative] === 1 ? 'onlyUnlisted' : 'onlyBeside';
}

function isNamedAbove(table: FootprintTable, initiative: number, level: number): boolean {
  return targetsOf(table.places, initiative).some((region) => table.level[region]! > 0 && table.level[region]! < level);
}

/**
 * Where an initiative may be beyond the places of a level that it names: in something around them, of which it names nothing
 * smaller, or anywhere. What names an area above countries ("Asia, regional") may be in the countries that the DAC counts there.
 */
export function openPlaces(table: FootprintTable, initiative: number, level: number): 'ANYWHERE' | ReadonlySet<number> {
  const placement = placementOf(table, initiative, level);
  if (placement === 'onlyUnlisted' || placement === 'withoutPlace') return 'ANYWHERE';
  const named = targetsOf(table.places, initiative);
  const open = named.filter(
    (place) =>
      table.level[place]! > 0 &&
      table.level[place]! < level &&
      !named.some((other) => other !== place && holds(table, place, other)),
  );
  if (level !== levelNumber('COUNTRY')) return new Set(open);
  const countries = [...open].map((place) => countriesOf(table, place));
  return countries.includes(null) ? 'ANYWHERE' : new Set(countries.flatMap((some) => some ?? []));
}

/** How many may be at a region and do not say so; what is cancelled or suspended is nowhere. */
export type UnknownAt = (region: number) => number;

export function unknownAt(table: FootprintTable, initiatives: Iterable<number>, level: number): UnknownAt {
  const counts = new Map<number, number>();
  let anywhere = 0;
  for (const initiative of initiatives) {
    if (isStopped(table, initiative)) continue;
    const open = openPlaces(table, initiative, level);
    if (open === 'ANYWHERE') anywhere += 1;
    else for (const place of open) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return (region) => {
    let sum = anywhere;
    for (const at of upwards(table, region)) sum += counts.get(at) ?? 0;
    return sum;
  };
}

const remembered = new WeakMap<FootprintTable, Map<number, UnknownAt>>();

/** Of the initiatives that are not in a footprint. Everybody's are counted once for a table. */
export function unknownOthersAt(table: FootprintTable, scope: FootprintScope, level: number): UnknownAt {
  const levels = remembered.get(table) ?? new Map<number, UnknownAt>();
  remembered.set(table, levels);
  const everybody = levels.get(level) ?? unknownAt(table, allInitiatives(table), level);
  levels.set(level, everybody);
  const own = unknownAt(table, scope.initiatives, level);
  return (region) => everybody(region) - own(region);
}

/** Whether one place lies in another; of what is above countries by what the DAC counts there. */
function holds(table: FootprintTable, place: number, other: number): boolean {
  if (table.level[place] !== levelNumber('SUPRANATIONAL')) return liesIn(table, other, place);
  const countries = countriesOf(table, place);
  return countries === null || countries.some((country) => liesIn(table, other, country));
}

/** Null where a place above countries may mean any of them. */
function countriesOf(table: FootprintTable, place: number): number[] | null {
  return countriesIn(table.ids[place]!)?.flatMap((id) => table.index.get(id) ?? []) ?? null;
}
