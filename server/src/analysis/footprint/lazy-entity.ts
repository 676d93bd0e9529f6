import { loadKnown, presentEntity, type EntityRoot } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

/** A thing that is read when it is asked for. */
export function lazyEntity(context: RequestContext, id: string): () => Promise<EntityRoot | null> {
  return async () => (await readEntities(context, [id]))[0] ?? null;
}

export async function readEntities(context: RequestContext, ids: readonly string[]): Promise<EntityRoot[]> {
  return (await loadKnown(context, ids)).map((entity) => presentEntity(entity));
}
