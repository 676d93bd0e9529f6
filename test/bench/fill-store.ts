import {
  canonicalJson,
  digest,
  recordId,
  relationId,
  type RecordInput,
  type RelationInput,
} from '@jejaring/graph/model';
import {
  commandLimit,
  normalRecord,
  type GraphStore,
  type ContentRecord,
  type StoreContent,
  type ThingContent,
} from '@jejaring/graph/store';
import { benchSource, type NetworkModel } from './network-model.ts';

/**
 * What a source says of one node of the model: an initiative states its parties, places and sectors, every other
 * relation is stated by where it begins. All of a record is of one source, so what the model has of several stands once.
 */
export function recordOf(model: NetworkModel, node: number): RecordInput {
  const { id, kind, names, fields } = model.entity(node);
  const source = benchSource(node % 20);
  const [first, end] = model.statedBy(node);
  const relations = new Map<string, RelationInput>();
  for (let row = first; row < end; row += 1) {
    const { kind: relation, from, to, qualifier, validFrom, basis } = model.relation(row);
    const stated = { kind: relation, from, to, qualifier, validFrom };
    relations.set(relationId({ ...stated, source }), { ...stated, basis });
  }
  return { source, key: id, entity: { id, kind }, fields: { names, ...fields }, relations: [...relations.values()] };
}

/** As an import does it: commands of as many records as one may hold. */
export async function fillByCommands(store: GraphStore, model: NetworkModel, name = 'load'): Promise<void> {
  for (let first = 0; first < model.nodeCount; first += commandLimit) {
    const count = Math.min(commandLimit, model.nodeCount - first);
    const put = Array.from({ length: count }, (_, at) => recordOf(model, first + at));
    await store.execute({ id: `${name}-${first}`, kind: 'IMPORT', who: 'bench', put });
  }
}

/** As `jejaring restore` does it: rows without the questions of a command, then one command, so that the log has begun. */
export async function fillByRestore(store: GraphStore, model: NetworkModel): Promise<void> {
  await store.restore(contentOf(model));
  await store.execute({ id: 'begin', kind: 'IMPORT', who: 'bench', put: [recordOf(model, 0), mark] });
}

const mark: RecordInput = {
  source: benchSource(0),
  key: 'mark',
  entity: { id: 'practice:bench:mark', kind: 'PRACTICE' },
  fields: { names: [{ language: 'id', text: 'Tanda', use: 'OFFICIAL' }] },
};

/** Sources come first in the model, as they must in a content. */
function contentOf(model: NetworkModel): StoreContent {
  async function* things(): AsyncGenerator<ThingContent> {
    for (let node = 0; node < model.nodeCount; node += 1) {
      const row = rowOf(recordOf(model, node));
      yield { id: row.entity.id, version: 1, records: [row] };
    }
  }
  return {
    digest: `bench-${model.nodeCount}`,
    counts: { things: model.nodeCount, records: model.nodeCount, flows: 0, changes: 0, commands: 0 },
    things,
    changes: () => nothing(),
    commands: () => nothing(),
  };
}

async function* nothing(): AsyncGenerator<never> {}

function rowOf(input: RecordInput): ContentRecord {
  const record = normalRecord(input);
  const recordedAt = '2026-01-01T00:00:00.000Z';
  return { ...record, id: recordId(record.source, record.key), hash: digest(canonicalJson(record)), recordedAt };
}
