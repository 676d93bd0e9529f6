import { byId, placesAt } from './by-place.ts';
import {
  isInitiative,
  isStopped,
  levelNumber,
  unknownFrom,
  unknownTo,
  type FootprintTable,
  type PlaceLevel,
} from './footprint-table.ts';
import { reachedFrom, targetsOf } from './rows.ts';
import type { FootprintScope } from './scope.ts';

export interface OverlapQuery {
  readonly level: PlaceLevel;
  /** Only overlaps in which this footprint has a part; in an actor's or programme's, with somebody else. */
  readonly scope: FootprintScope | null;
  readonly places: readonly string[] | null;
  readonly sectors: readonly string[] | null;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Overlap {
  readonly region: string;
  readonly sector: string;
  /** Most recent start first. */
  readonly initiatives: readonly string[];
  readonly peak: number;
  readonly undated: number;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * Initiatives of different parties in one place and one sector whose years meet, grouped by place and sector; most
 * initiatives first. A parent and its child are one undertaking and do not overlap by themselves.
 */
export function findOverlaps(table: FootprintTable, query: OverlapQuery): Overlap[] {
  const places = query.places === null ? null : reachedFrom(table.under, nodesOf(table, query.places));
  const sectors = query.sectors === null ? null : reachedFrom(table.children, nodesOf(table, query.sectors));
  const found: { region: number; sector: number; initiatives: number[]; years: Years }[] = [];
  for (const [key, cell] of cellsOf(table, levelNumber(query.level), places, sectors, query)) {
    const region = Math.floor(key / table.ids.length);
    const sector = key % table.ids.length;
    const initiatives = meeting(table, cell);
    if (initiatives.length < 2 || !isOfSeveral(table, initiatives) || !isAskedFor(table, initiatives, query.scope))
      continue;
    found.push({ region, sector, initiatives, years: yearsOf(table, initiatives, query) });
  }
  return found
    .sort(
      (a, b) =>
        b.initiatives.length - a.initiatives.length ||
        byId(table, a.region, b.region) ||
        byId(table, a.sector, b.sector),
    )
    .map(({ region, sector, initiatives, years }) => ({
      region: table.ids[region]!,
      sector: table.ids[sector]!,
      initiatives: initiatives
        .toSorted((a, b) => table.from[b]! - table.from[a]! || byId(table, a, b))
        .map((each) => table.ids[each]!),
      undated: initiatives.filter((each) => table.from[each] === unknownFrom || table.to[each] === unknownTo).length,
      ...years,
    }));
}

function nodesOf(table: FootprintTable, ids: readonly string[]): number[] {
  return ids.flatMap((id) => table.index.get(id) ?? []);
}

function cellsOf(
  table: FootprintTable,
  level: number,
  places: ReadonlySet<number> | null,
  sectors: ReadonlySet<number> | null,
  { from, to }: OverlapQuery,
): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let node = 0; node < table.ids.length; node += 1) {
    if (
      !isInitiative(table, node) ||
      isStopped(table, node) ||
      table.from[node]! > (to ?? unknownTo) ||
      table.to[node]! < (from ?? unknownFrom)
    )
      continue;
    for (const place of placesAt(table, node, level).keys()) {
      if (places !== null && !places.has(place)) continue;
      for (const sector of targetsOf(table.sectors, node)) {
        if (sectors !== null && !sectors.has(sector)) continue;
        const key = place * table.ids.length + sector;
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [node]);
        else cell.push(node);
      }
    }
  }
  return cells;
}

/** Those whose years meet another's that is not its parent or child. */
function meeting(table: FootprintTable, cell: readonly number[]): number[] {
  return cell.filter((a) =>
    cell.some(
      (b) =>
        a !== b &&
        table.from[a]! <= table.to[b]! &&
        table.from[b]! <= table.to[a]! &&
        !targetsOf(table.children, a).includes(b) &&
        !targetsOf(table.children, b).includes(a),
    ),
  );
}

function isOfSeveral(table: FootprintTable, initiatives: readonly number[]): boolean {
  const groups = new Set(
    initiatives.map((each) => [...new Set(targetsOf(table.parties, each))].sort((a, b) => a - b).join(' ')),
  );
  return groups.size > 1;
}

function isAskedFor(table: FootprintTable, initiatives: readonly number[], scope: FootprintScope | null): boolean {
  if (scope === null) return true;
  if (!initiatives.some((each) => scope.has[each] === 1)) return false;
  const kind = table.kinds[scope.of];
  const isSomebody = kind === 'ACTOR' || kind === 'PROGRAMME' || kind === 'PARTNERSHIP';
  return !isSomebody || initiatives.some((each) => scope.has[each] !== 1);
}

interface Years {
  readonly peak: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** The years with two or more at once; null where the first has no known start or the last no known end. */
function yearsOf(table: FootprintTable, initiatives: readonly number[], query: OverlapQuery): Years {
  const steps = initiatives
    .flatMap((each) => [
      { year: Math.max(table.from[each]!, query.from ?? unknownFrom), step: 1 },
      { year: Math.min(table.to[each]!, query.to ?? unknownTo) + 1, step: -1 },
    ])
    .sort((a, b) => a.year - b.year || a.step - b.step);
  let active = 0;
  let peak = 0;
  let from = unknownTo;
  let to = unknownFrom;
  for (const { year, step } of steps) {
    if (step < 0 && active >= 2) to = Math.max(to, year - 1);
    active += step;
    peak = Math.max(peak, active);
    if (step > 0 && active >= 2) from = Math.min(from, year);
  }
  return {
    peak,
    from: from === unknownFrom || from === unknownTo ? null : from,
    to: to === unknownTo || to === unknownFrom ? null : to,
  };
}
