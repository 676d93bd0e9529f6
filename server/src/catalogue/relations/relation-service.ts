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
}

const roleWords: ReadonlySet<string> = new Set(roles);

/** How many relations of each kind, direction and role an entity has, most first; relations of flows are left out. */
export async function countRelations(context: RequestContext, id: string): Promise<RelationCountRoot[]> {
  const counts = new Map<string, RelationCountRoot>();
  for (const { kind, direction: seen, qualifier, count } of await context.loaders.relationCounts.load(id)) {
    const direction = 'symmetric' in relationDefinitions[kind] ? 'BOTH' : seen;
    const role = qualifier !== null && roleWords.has(qualifier) ? (qualifier as Role) : null;
    const key = `${kind} ${direction} ${role ?? ''}`;
    counts.set(key, { kind, direction, role, count: (counts.get(key)?.count ?? 0) + count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || order(a) - order(b));
}

function order({ kind, role }: RelationCountRoot): number {
  return relationKinds.indexOf(kind) * 100 + (role === null ? 0 : roles.indexOf(role) + 1);
}
