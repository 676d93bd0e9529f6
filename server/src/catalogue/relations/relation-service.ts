import {
  relationDefinitions,
  relationKinds,
  roles,
  type EntityKind,
  type RelationKind,
  type Role,
} from '@jejaring/graph/model';
import type { PageRequest, RelationQuery } from '@jejaring/graph/store';
import type { RelationFieldSpec } from '@jejaring/schema';
import type { RequestContext } from '../../platform/request/index.ts';

/** How a caller narrows a typed list, where it lets itself be narrowed. */
export interface Narrowing {
  readonly kinds?: readonly EntityKind[] | null;
  readonly roles?: readonly Role[] | null;
}

/** The question behind a typed list field, narrowed by what the caller asked. */
export function queryOf(spec: RelationFieldSpec, args: Narrowing, page: PageRequest): RelationQuery {
  const otherKinds = args.kinds ?? spec.otherKinds;
  return {
    direction: spec.direction,
    kinds: spec.kinds,
    ...(args.roles ? { qualifiers: args.roles } : {}),
    ...(otherKinds ? { otherKinds } : {}),
    ...page,
  };
}

export interface RelationCountRoot {
  readonly kind: RelationKind;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly role: Role | null;
  readonly count: number;
  readonly things: number;
}

/** How many relations of each kind, direction and role an entity has, most first; relations of flows are left out. */
export async function countRelations(context: RequestContext, id: string): Promise<RelationCountRoot[]> {
  const counts = new Map<string, RelationCountRoot>();
  for (const { kind, direction: seen, role, count, things } of await context.loaders.relationCounts.load(id)) {
    const direction = 'symmetric' in relationDefinitions[kind] ? 'BOTH' : seen;
    const key = `${kind} ${direction} ${role ?? ''}`;
    const known = counts.get(key);
    counts.set(key, {
      kind,
      direction,
      role,
      count: (known?.count ?? 0) + count,
      things: (known?.things ?? 0) + things,
    });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || order(a) - order(b));
}

function order({ kind, role }: RelationCountRoot): number {
  return relationKinds.indexOf(kind) * 100 + (role === null ? 0 : roles.indexOf(role) + 1);
}
