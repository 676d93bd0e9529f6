import { roles, type Role } from '../../model/index.ts';
import { byId } from './by-place.ts';
import { sinceOf, type RoleCount } from './counts.ts';
import { roleOf, type FootprintTable } from './footprint-table.ts';
import type { FootprintScope } from './scope.ts';
import { itemsOf } from './rows.ts';

export interface Partner {
  readonly party: string;
  readonly count: number;
  /** Roles of the partner, once per initiative and role. */
  readonly roles: readonly RoleCount[];
  /** Our role beside theirs; empty where the footprint is not that of an actor. */
  readonly rolePairs: readonly { readonly own: Role; readonly theirs: Role; readonly count: number }[];
  readonly since: number | null;
}

interface Meeting {
  readonly initiatives: Set<number>;
  readonly roles: Uint32Array;
  readonly pairs: Map<number, number>;
}

const stride = roles.length + 1;

/** Who takes part beside the footprint's own, most shared initiatives first, then by id; categories of bodies left out. */
export function partnersOf(table: FootprintTable, scope: FootprintScope): Partner[] {
  const meetings = new Map<number, Meeting>();
  for (const initiative of scope.initiatives) {
    const [first, end] = itemsOf(table.parties, initiative);
    const ownMarks = new Set<number>();
    for (let at = first; at < end; at += 1)
      if (scope.own.has(table.parties.to[at]!)) ownMarks.add(table.parties.mark[at]!);
    const isActor = table.kinds[scope.of] === 'ACTOR';
    for (let at = first; at < end; at += 1) {
      const party = table.parties.to[at]!;
      if (scope.own.has(party) || table.isUnnamed[party] === 1) continue;
      const mark = table.parties.mark[at]!;
      const meeting: Meeting = meetings.get(party) ?? {
        initiatives: new Set(),
        roles: new Uint32Array(stride),
        pairs: new Map(),
      };
      meetings.set(party, meeting);
      meeting.initiatives.add(initiative);
      meeting.roles[mark]! += 1;
      if (!isActor) continue;
      for (const own of ownMarks)
        meeting.pairs.set(own * stride + mark, (meeting.pairs.get(own * stride + mark) ?? 0) + 1);
    }
  }
  return [...meetings]
    .sort(([a, x], [b, y]) => y.initiatives.size - x.initiatives.size || byId(table, a, b))
    .map(([party, { initiatives, roles: held, pairs }]) => ({
      party: table.ids[party]!,
      count: initiatives.size,
      roles: roleCounts(held),
      rolePairs: [...pairs]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([key, count]) => ({
          own: roleOf(Math.floor(key / stride)),
          theirs: roleOf(key % stride),
          count,
        })),
      since: sinceOf(table, initiatives),
    }));
}

/** Counts by mark as counts by role, none left out but noughts. */
export function roleCounts(held: Uint32Array): RoleCount[] {
  return roles.map((role, at) => ({ role, count: held[at + 1]! })).filter(({ count }) => count > 0);
}
