import { recordId } from '../../model/index.ts';
import type { Change, StoreFault } from '../graph-store.ts';
import type { CheckReads } from './check-reads.ts';

const step = 200;

/** What the log tells of what should be there. */
class Told {
  /** How many changes touched each entity that lives, since it came. */
  readonly entities = new Map<string, number>();
  /** Records that came, whatever became of them; and those that nothing happened to since. */
  readonly records = new Set<string>();
  readonly untouched = new Set<string>();
  readonly relations = new Set<string>();
  readonly flows = new Set<string>();

  add({ entities, created, removed, records, replaced, relations, flows }: Change): void {
    for (const id of entities) {
      const changes = this.entities.get(id);
      if (changes !== undefined) this.entities.set(id, changes + 1);
    }
    for (const id of created) this.entities.set(id, 1);
    for (const id of removed) this.entities.delete(id);
    for (const id of records) {
      this.records.add(id);
      this.untouched.add(id);
    }
    // Changed or withdrawn: the log does not say which.
    for (const { source, key } of replaced) this.untouched.delete(recordId(source, key));
    for (const id of relations) this.relations.add(id);
    for (const id of flows) this.flows.add(id);
  }
}

/** The log is numbered from 1 without a gap, and tells of every entity, record, relation and flow that is there. */
export async function* logFaults(reads: CheckReads): AsyncGenerator<StoreFault> {
  const told = new Told();
  let last = 0;
  for (;;) {
    const changes = await reads.changesAfter(last, step);
    for (const change of changes) {
      const { seq } = change;
      if (seq !== last + 1)
        yield { code: 'LOG_GAP', message: `The change log goes from ${last} to ${seq}.`, ids: [String(last + 1)] };
      last = seq;
      told.add(change);
    }
    if (changes.length < step) break;
  }
  const position = await reads.position();
  if (position !== last)
    yield {
      code: 'LOG_GAP',
      message: `The log's position is ${position}, its last row ${last}.`,
      ids: [String(position)],
    };
  yield* untold(reads, told);
}

async function* untold(reads: CheckReads, told: Told): AsyncGenerator<StoreFault> {
  for await (const chunk of reads.scan(['ENTITIES', 'RELATIONS', 'FLOWS', 'RECORDS'])) {
    if (chunk.part === 'ENTITIES') {
      for (const { id, version } of chunk.items) {
        const changes = told.entities.get(id);
        told.entities.delete(id);
        if (changes === undefined) yield unknown(id, 'lives');
        else if (version > changes) {
          const message = `${id} has version ${version}, but the log tells of ${changes} changes.`;
          yield { code: 'LOG_DANGLING', message, ids: [id] };
        }
      }
    } else if (chunk.part === 'RECORDS') {
      for (const { source, key } of chunk.items) {
        const id = recordId(source, key);
        told.untouched.delete(id);
        if (!told.records.has(id)) yield unknown(id, 'is there');
      }
    } else if (chunk.part !== 'COMMANDS') {
      const known = chunk.part === 'FLOWS' ? told.flows : told.relations;
      for (const { id } of chunk.items) if (!known.has(id)) yield unknown(id, 'is there');
    }
  }
  for (const id of [...told.entities.keys(), ...told.untouched])
    yield { code: 'LOG_DANGLING', message: `The log says that ${id} came, but it is not there.`, ids: [id] };
}

function unknown(id: string, how: string): StoreFault {
  return { code: 'LOG_DANGLING', message: `${id} ${how}, but the log does not tell that it came.`, ids: [id] };
}
