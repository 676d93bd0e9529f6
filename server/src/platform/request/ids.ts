import { parseId } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';

/** @throws ApiError INVALID_ID */
export function checkId(id: string): string {
  if (parseId(id) === null) {
    const shown = id.length > 80 ? `${id.slice(0, 80)}…` : id;
    throw new ApiError('INVALID_ID', `"${shown}" is not an id: expected kind:scheme:rest, such as region:idn:33.10.`, {
      id: shown,
    });
  }
  return id;
}

/** Most ids in one argument. */
export const maximumIds = 1000;

/**
 * Present ids behind ids and aliases, in order; null where nothing has it.
 * @throws ApiError INVALID_ID, TOO_MANY_VALUES
 */
export async function resolveIds(store: GraphStore, ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length > maximumIds) {
    throw new ApiError('TOO_MANY_VALUES', `At most ${maximumIds} ids at once; these are ${ids.length}.`);
  }
  for (const id of ids) checkId(id);
  return ids.length === 0 ? [] : store.resolve(ids);
}

/** Those that exist, each once: what a filter or a focus works with. */
export async function resolveKnown(store: GraphStore, ids: readonly string[]): Promise<string[]> {
  const resolved = await resolveIds(store, ids);
  return [...new Set(resolved.filter((id) => id !== null))];
}

/** @throws ApiError INVALID_ID, NOT_FOUND */
export async function resolveOne(store: GraphStore, id: string): Promise<string> {
  const [resolved] = await resolveIds(store, [id]);
  if (resolved === null || resolved === undefined)
    throw new ApiError('NOT_FOUND', `Nothing has the id "${id}".`, { id });
  return resolved;
}
