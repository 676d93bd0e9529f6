import type { ScanChunk } from '../../store/index.ts';
import type { NetworkSource } from '../network.ts';
import { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Fills a snapshot from a whole scan. It begins at the position before the scan: what changed meanwhile is read again
 * by the first catch-up, since applying twice changes nothing.
 */
export async function buildSnapshot(
  store: NetworkSource,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Snapshot> {
  const position = await store.position();
  const counts = await store.counts();
  const total = Object.values(counts.entities).reduce((sum, count) => sum + count, 0) + counts.relations + counts.flows;
  const snapshot = new Snapshot();
  let done = 0;
  for await (const chunk of store.scan(['ENTITIES', 'RELATIONS', 'FLOWS'])) {
    load(snapshot, chunk);
    done += chunk.items.length;
    onProgress(done, Math.max(done, total));
  }
  snapshot.finish(position);
  return snapshot;
}

function load(snapshot: Snapshot, chunk: ScanChunk): void {
  if (chunk.part === 'ENTITIES') for (const entity of chunk.items) snapshot.loadEntity(entity);
  else if (chunk.part === 'RELATIONS') for (const relation of chunk.items) snapshot.loadRelation(relation);
  else if (chunk.part === 'FLOWS') for (const flow of chunk.items) snapshot.loadFlow(flow);
}
