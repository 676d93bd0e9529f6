import type { RequestContext } from '../../platform/request/index.ts';
import { loadKnown } from './entity-service.ts';
import { presentEntity, type EntityRoot } from './present.ts';

/** A thing that is read when it is asked for. */
export function lazyEntity(context: RequestContext, id: string): () => Promise<EntityRoot | null> {
  return async () => (await readEntities(context, [id]))[0] ?? null;
}

export function lazyEntities(context: RequestContext, ids: Iterable<string>): () => Promise<EntityRoot[]> {
  return () => readEntities(context, [...ids]);
}

/** Of present ids, in order, those that still are. */
export async function readEntities(context: RequestContext, ids: readonly string[]): Promise<EntityRoot[]> {
  return (await loadKnown(context, ids)).map((entity) => presentEntity(entity));
}
