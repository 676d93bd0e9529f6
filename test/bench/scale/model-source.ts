import type { NetworkSource } from '@jejaring/graph/network';
import type { ScanChunk } from '@jejaring/graph/store';
import { entityKinds, type EntityKind } from '@jejaring/graph/model';
import type { NetworkModel } from '../network-model.ts';

const chunkSize = 1000;

/** A store that holds the model and nothing else: what the network alone costs, at sizes that take long to write. */
export function sourceOf(model: NetworkModel): NetworkSource {
  const none = Object.fromEntries(entityKinds.map((kind) => [kind, 0])) as Record<EntityKind, number>;
  return {
    position: () => Promise.resolve(0),
    counts: () =>
      Promise.resolve({
        entities: { ...none, PROGRAMME: model.nodeCount },
        records: 0,
        relations: model.relationCount,
        pending: 0,
        flows: 0,
        bySource: [],
      }),
    scan: () => scan(model),
    changesAfter: () => Promise.resolve([]),
    entities: (ids) => Promise.resolve(ids.map(() => null)),
    relations: (ids) => Promise.resolve(ids.map(() => null)),
    flows: (ids) => Promise.resolve(ids.map(() => null)),
  };
}

async function* scan(model: NetworkModel): AsyncGenerator<ScanChunk> {
  const made = <Item>(first: number, count: number, make: (at: number) => Item) =>
    Array.from({ length: Math.min(chunkSize, count - first) }, (_, at) => make(first + at));
  for (let node = 0; node < model.nodeCount; node += chunkSize) {
    yield { part: 'ENTITIES', items: made(node, model.nodeCount, (at) => model.entity(at)) };
  }
  for (let row = 0; row < model.relationCount; row += chunkSize) {
    yield { part: 'RELATIONS', items: made(row, model.relationCount, (at) => model.relation(at)) };
  }
}
