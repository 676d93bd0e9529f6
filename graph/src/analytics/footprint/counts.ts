import { programmeStatuses, roles, type EntityKind, type Role } from '../../model/index.ts';
import { unknownFrom, type FootprintTable } from './footprint-table.ts';
import type { FootprintScope } from './scope.ts';
import { itemsOf, targetsOf } from './rows.ts';

export interface RoleCount {
  readonly role: Role;
  readonly count: number;
}

/** Initiatives by role, once per role held: by the actor (and its parts) asked for, else by anybody. */
export function countRoles(table: FootprintTable, scope: FootprintScope): RoleCount[] {
  const isActor = table.kinds[scope.of] === 'ACTOR';
  const counts = new Uint32Array(roles.length + 1);
  for (const initiative of scope.initiatives) {
    let held = 0;
    const [first, end] = itemsOf(table.parties, initiative);
    for (let at = first; at < end; at += 1) {
      if (!isActor || scope.own.has(table.parties.to[at]!)) held |= 1 << table.parties.mark[at]!;
    }
    for (let mark = 1; mark <= roles.length; mark += 1) if ((held & (1 << mark)) !== 0) counts[mark]! += 1;
  }
  return roles.map((role, at) => ({ role, count: counts[at + 1]! })).filter(({ count }) => count > 0);
}

/** By status in the order of the vocabulary; null is not stated. */
export function countStatuses(
  table: FootprintTable,
  scope: FootprintScope,
): { status: string | null; count: number }[] {
  const counts = new Uint32Array(programmeStatuses.length + 1);
  for (const initiative of scope.initiatives) counts[table.status[initiative]!]! += 1;
  return [...programmeStatuses, null]
    .map((status, at) => ({ status, count: counts[status === null ? 0 : at + 1]! }))
    .filter(({ count }) => count > 0);
}

export interface HumanitarianCount {
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** As the activity says, or one of its flows; what says neither is unknown. */
export function countHumanitarian(table: FootprintTable, scope: FootprintScope): HumanitarianCount {
  const counts = { yes: 0, no: 0, unknown: 0 };
  for (const initiative of scope.initiatives) {
    const said = [
      table.humanitarian[initiative]!,
      ...targetsOf(table.flowsOf, initiative).map((flow) => table.flows.humanitarian[flow]!),
    ];
    counts[said.includes(2) ? 'yes' : said.includes(1) ? 'no' : 'unknown'] += 1;
  }
  return counts;
}

export function countKinds(table: FootprintTable, scope: FootprintScope): { kind: EntityKind; count: number }[] {
  const counts = new Map<EntityKind, number>();
  for (const initiative of scope.initiatives) {
    const kind = table.kinds[initiative]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** The first year in which one of these began; null where none says. */
export function sinceOf(table: FootprintTable, initiatives: Iterable<number>): number | null {
  let first: number | null = null;
  for (const initiative of initiatives) {
    const year = table.from[initiative]!;
    if (year !== unknownFrom && (first === null || year < first)) first = year;
  }
  return first;
}

/** Activities that name no country, no region code and no location: nowhere on themselves, their flows, or left out. */
export function isWithoutPlace(table: FootprintTable, initiative: number): boolean {
  return targetsOf(table.places, initiative).length === 0 && table.namesOtherPlace[initiative] === 0;
}
