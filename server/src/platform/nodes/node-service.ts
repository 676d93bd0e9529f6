import { ApiError } from '@jejaring/schema/errors';
import { checkId, maximumIds, type NodeKind, type NodeRoot, type RequestContext } from '../request/index.ts';

/**
 * Whatever has each id, also an old code or alias of an entity; null where nothing has it. Each kind is asked once.
 * @throws ApiError INVALID_ID, TOO_MANY_VALUES
 */
export async function loadNodes(context: RequestContext, ids: readonly string[]): Promise<(NodeRoot | null)[]> {
  if (ids.length > maximumIds) throw new ApiError('TOO_MANY_VALUES');
  const placesByKind = Map.groupBy(ids.keys(), (place) => kindOf(context.nodeKinds, ids[place] ?? ''));
  const nodes: (NodeRoot | null)[] = ids.map(() => null);
  await Promise.all(
    [...placesByKind].map(async ([kind, places]) => {
      const found = await kind.load(
        context,
        places.map((place) => ids[place] ?? ''),
      );
      for (const [index, place] of places.entries()) nodes[place] = found[index] ?? null;
    }),
  );
  return nodes;
}

/** @throws ApiError INVALID_ID */
function kindOf(kinds: readonly NodeKind[], id: string): NodeKind {
  const own = kinds.find(({ owns }) => owns !== 'REST' && owns(id));
  if (own !== undefined) return own;
  checkId(id);
  const rest = kinds.find(({ owns }) => owns === 'REST');
  if (rest === undefined) throw new ApiError('INVALID_ID');
  return rest;
}
