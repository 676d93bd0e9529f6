import type { RelationKind } from '@jejaring/graph/model';
import { resolveKnown, type RequestContext } from '../../platform/request/index.ts';

/** How something stands under something else: a region is PART_OF its parent, a sector has its PARENT_OF. */
const steps = {
  places: { kind: 'PART_OF', direction: 'IN' },
  sectors: { kind: 'PARENT_OF', direction: 'OUT' },
  goals: { kind: 'PARENT_OF', direction: 'OUT' },
} as const satisfies Record<string, { kind: RelationKind; direction: 'OUT' | 'IN' }>;

/** More than any territory or classification holds; beyond it a filter would be slower than it is useful. */
const maximumDescendants = 20_000;
const pageSize = 1000;

/** These and all that stands under them, resolved from ids and aliases. @throws ApiError INVALID_ID */
export async function withDescendants(
  context: RequestContext,
  what: keyof typeof steps,
  ids: readonly string[],
): Promise<string[]> {
  const found = new Set(await resolveKnown(context.store, ids));
  let level = [...found];
  while (level.length > 0 && found.size < maximumDescendants) {
    const children = await childrenOf(context, steps[what], level);
    level = children.filter((id) => !found.has(id));
    for (const id of level) found.add(id);
  }
  return [...found];
}

async function childrenOf(
  context: RequestContext,
  step: { readonly kind: RelationKind; readonly direction: 'OUT' | 'IN' },
  parents: readonly string[],
): Promise<string[]> {
  const children = new Set<string>();
  const read = async (parent: string, after: string | null): Promise<void> => {
    const query = { direction: step.direction, kinds: [step.kind], first: pageSize, after };
    const page = await context.loaders.relationsOf(parent, query);
    for (const relation of page.items) children.add(relation.from === parent ? relation.to : relation.from);
    if (page.hasNext) await read(parent, page.cursors.at(-1) ?? null);
  };
  await Promise.all(parents.map((parent) => read(parent, null)));
  return [...children];
}
