import {
  relationDefinitions,
  relationKinds,
  roles,
  type EntityKind,
  type Relation,
  type RelationKind,
  type Role,
} from '@jejaring/graph/model';
import type { Page, PageRequest, RelationQuery } from '@jejaring/graph/store';
import type { RelationFieldSpec } from '@jejaring/schema';
import type { RequestContext } from '../request/index.ts';

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

const batch = 1000;
const roleWords: ReadonlySet<string> = new Set(roles);

/** How many relations of each kind, direction and role an entity has, most first; relations of flows are left out. */
export async function countRelations(context: RequestContext, id: string): Promise<RelationCountRoot[]> {
  const counts = new Map<string, RelationCountRoot>();
  let after: string | null = null;
  for (;;) {
    const page: Page<Relation> = await context.loaders.relationsOf(id, { direction: 'BOTH', first: batch, after });
    for (const relation of page.items) count(counts, relation, id);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNext || after === null) break;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || order(a) - order(b));
}

function count(counts: Map<string, RelationCountRoot>, relation: Relation, id: string): void {
  const isSymmetric = 'symmetric' in relationDefinitions[relation.kind];
  const direction = isSymmetric ? 'BOTH' : relation.from === id ? 'OUT' : 'IN';
  const role = relation.qualifier !== null && roleWords.has(relation.qualifier) ? (relation.qualifier as Role) : null;
  const key = `${relation.kind} ${direction} ${role ?? ''}`;
  counts.set(key, { kind: relation.kind, direction, role, count: (counts.get(key)?.count ?? 0) + 1 });
}

function order({ kind, role }: RelationCountRoot): number {
  return relationKinds.indexOf(kind) * 100 + (role === null ? 0 : roles.indexOf(role) + 1);
}
