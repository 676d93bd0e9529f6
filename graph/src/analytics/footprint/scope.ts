import type { Role } from '../../model/index.ts';
import {
  isInitiative,
  levelNumber,
  nothing,
  roleOf,
  statusNumber,
  unknownFrom,
  unknownTo,
  way,
  type FootprintTable,
  type InitiativeStatus,
} from './footprint-table.ts';
import { itemsOf, reachedFrom, targetsOf } from './rows.ts';

/** All parts must hold; an absent part holds always. Ids are resolved ids. */
export interface FootprintFilter {
  /** Also what the parents and the children of an actor or programme take part in, or are; not its parents' other children. */
  readonly withParts?: boolean;
  /** With what lies under them. */
  readonly places?: readonly string[];
  readonly sectors?: readonly string[];
  /** Of the actor asked for; where another kind is asked for, of anybody. */
  readonly roles?: readonly Role[];
  /** Years, inclusive. An undated initiative is in every period, undated money in none. */
  readonly from?: number;
  readonly to?: number;
  readonly humanitarian?: boolean;
  /** Only those of which one of these is stated. */
  readonly statuses?: readonly InitiativeStatus[];
}

/** What a footprint covers: whose it is, which initiatives, and what narrows their money. */
export interface FootprintScope {
  readonly of: number;
  /** `of` and its parts: parents and children, or what lies under a region or sector. */
  readonly own: ReadonlySet<number>;
  /** Sorted. */
  readonly initiatives: Uint32Array;
  readonly has: Uint8Array;
  /** Money must be in one place of each of these sets, in a sector of each of those. */
  readonly placeSets: readonly ReadonlySet<number>[];
  readonly sectorSets: readonly ReadonlySet<number>[];
  readonly from: number;
  readonly to: number;
  readonly isDated: boolean;
  readonly humanitarian: boolean | null;
  /** As numbers of the table; null: of any status. */
  readonly statuses: ReadonlySet<number> | null;
}

/**
 * Roles in which a region that is itself a party is where a partnership takes place. Who pays, facilitates or shares
 * its experience works elsewhere.
 */
const hostRoles: ReadonlySet<Role> = new Set(['PARTNER', 'BENEFICIARY', 'LEAD', 'MEMBER', 'SIGNATORY', 'SECRETARIAT']);

const countryLevel = levelNumber('COUNTRY');

/** Kinds that have a footprint. */
export const footprintKinds = ['ACTOR', 'REGION', 'SECTOR', 'SOURCE', 'PROGRAMME', 'PARTNERSHIP'] as const;

/** Null where the id is not known, or of a kind that has no footprint. */
export function scopeOf(table: FootprintTable, of: string, filter: FootprintFilter = {}): FootprintScope | null {
  const node = table.index.get(of);
  if (node === undefined) return null;
  const kind = table.kinds[node]!;
  if (!footprintKinds.some((each) => each === kind)) return null;
  const own = ownOf(table, node, filter.withParts ?? false);
  const places = filter.places === undefined ? null : reachedFrom(table.under, known(table, filter.places));
  const sectors = filter.sectors === undefined ? null : reachedFrom(table.children, known(table, filter.sectors));
  const held = filter.roles === undefined ? null : new Set(filter.roles);
  const from = filter.from ?? unknownFrom;
  const to = filter.to ?? unknownTo;
  const humanitarian = filter.humanitarian ?? null;
  const statuses = filter.statuses === undefined ? null : new Set(filter.statuses.map(statusNumber));
  const candidates = candidatesOf(table, node, own, held);
  const kept = [...candidates]
    .filter(
      (initiative) =>
        (kind === 'ACTOR' || held === null || hasRole(table, initiative, held)) &&
        (places === null || isPlacedIn(table, initiative, places)) &&
        (sectors === null || targetsOf(table.sectors, initiative).some((sector) => sectors.has(sector))) &&
        isActive(table, initiative, from, to) &&
        (statuses === null || statuses.has(table.status[initiative]!)) &&
        (humanitarian === null || isHumanitarian(table, initiative, humanitarian)),
    )
    .sort((a, b) => a - b);
  const has = new Uint8Array(table.ids.length);
  for (const initiative of kept) has[initiative] = 1;
  return {
    of: node,
    own,
    initiatives: Uint32Array.from(kept),
    has,
    placeSets: [...(kind === 'REGION' ? [own] : []), ...(places === null ? [] : [places])],
    sectorSets: [...(kind === 'SECTOR' ? [own] : []), ...(sectors === null ? [] : [sectors])],
    from,
    to,
    isDated: filter.from !== undefined || filter.to !== undefined,
    humanitarian,
    statuses,
  };
}

function known(table: FootprintTable, ids: readonly string[]): number[] {
  return ids.flatMap((id) => table.index.get(id) ?? []);
}

function ownOf(table: FootprintTable, node: number, withParts: boolean): Set<number> {
  switch (table.kinds[node]) {
    case 'REGION':
      return reachedFrom(table.under, [node]);
    case 'SECTOR':
      return reachedFrom(table.children, [node]);
    default:
      return withParts
        ? new Set([...reachedFrom(table.children, [node]), ...reachedFrom(table.parents, [node])])
        : new Set([node]);
  }
}

function candidatesOf(
  table: FootprintTable,
  node: number,
  own: ReadonlySet<number>,
  held: ReadonlySet<Role> | null,
): Set<number> {
  const found = new Set<number>();
  const takesPart = (party: number, allowed: ReadonlySet<Role> | null, kind: 'PARTNERSHIP' | null) => {
    const [first, end] = itemsOf(table.partyOf, party);
    for (let at = first; at < end; at += 1) {
      const initiative = table.partyOf.to[at]!;
      if (kind !== null && table.kinds[initiative] !== kind) continue;
      if (allowed === null || allowed.has(roleOf(table.partyOf.mark[at]!))) found.add(initiative);
    }
  };
  for (const each of own) {
    switch (table.kinds[node]) {
      case 'ACTOR':
        takesPart(each, held, null);
        break;
      case 'REGION':
        for (const initiative of placedIn(table, each)) found.add(initiative);
        takesPart(each, hostRoles, 'PARTNERSHIP');
        break;
      case 'SECTOR':
        for (const initiative of targetsOf(table.inSector, each)) found.add(initiative);
        break;
      case 'SOURCE':
        for (const initiative of targetsOf(table.statedBy, each)) found.add(initiative);
        break;
      default:
        if (isInitiative(table, each)) found.add(each);
    }
  }
  return found;
}

function hasRole(table: FootprintTable, initiative: number, held: ReadonlySet<Role>): boolean {
  const [first, end] = itemsOf(table.parties, initiative);
  for (let at = first; at < end; at += 1) if (held.has(roleOf(table.parties.mark[at]!))) return true;
  return false;
}

function isPlacedIn(table: FootprintTable, initiative: number, places: ReadonlySet<number>): boolean {
  const [start, last] = itemsOf(table.places, initiative);
  for (let at = start; at < last; at += 1) {
    if (places.has(table.places.to[at]!) && isAt(table, table.places.to[at]!, table.places.mark[at]!)) return true;
  }
  if (table.kinds[initiative] !== 'PARTNERSHIP') return false;
  const [first, end] = itemsOf(table.parties, initiative);
  for (let at = first; at < end; at += 1) {
    if (places.has(table.parties.to[at]!) && hostRoles.has(roleOf(table.parties.mark[at]!))) return true;
  }
  return false;
}

/** Of a country and what is above it only what names it: a point that stands for all of it says nothing of where it is. */
function isAt(table: FootprintTable, region: number, ways: number): boolean {
  return (ways & way.named) !== 0 || table.level[region]! > countryLevel || table.level[region] === 0;
}

function* placedIn(table: FootprintTable, region: number): Generator<number> {
  const [first, end] = itemsOf(table.placed, region);
  for (let at = first; at < end; at += 1) if (isAt(table, region, table.placed.mark[at]!)) yield table.placed.to[at]!;
}

/** Whether its period meets the years; an unknown end meets every year on its side. */
function isActive(table: FootprintTable, initiative: number, from: number, to: number): boolean {
  return table.from[initiative]! <= to && table.to[initiative]! >= from;
}

/** The activity says so, or one of its flows does. */
function isHumanitarian(table: FootprintTable, initiative: number, wanted: boolean): boolean {
  const said = wanted ? 2 : 1;
  return (
    table.humanitarian[initiative] === said ||
    targetsOf(table.flowsOf, initiative).some((flow) => table.flows.humanitarian[flow] === said)
  );
}

/** The regions, of any level, in which an initiative takes place by being their partnership. */
export function hostRegions(table: FootprintTable, initiative: number): number[] {
  if (table.kinds[initiative] !== 'PARTNERSHIP') return [];
  const [first, end] = itemsOf(table.parties, initiative);
  const found = new Set<number>();
  for (let at = first; at < end; at += 1) {
    const party = table.parties.to[at]!;
    if (table.kinds[party] === 'REGION' && hostRoles.has(roleOf(table.parties.mark[at]!))) found.add(party);
  }
  return [...found].filter((region) => region !== nothing);
}
