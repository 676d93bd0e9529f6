import { recordId } from '../../model/index.ts';
import type { StoreFault } from '../graph-store.ts';
import type { CheckReads } from './check-store.ts';

const step = 200;

/** The log is numbered from 1 without a gap, and tells of every entity and record that is there. */
export async function* logFaults(reads: CheckReads): AsyncGenerator<StoreFault> {
  const alive = new Set<string>();
  const told = new Set<string>();
  let last = 0;
  for (;;) {
    const changes = await reads.changesAfter(last, step);
    for (const { seq, created, removed, records } of changes) {
      if (seq !== last + 1)
        yield { code: 'LOG_GAP', message: `The change log goes from ${last} to ${seq}.`, ids: [String(last + 1)] };
      last = seq;
      for (const id of created) alive.add(id);
      for (const id of removed) alive.delete(id);
      for (const id of records) told.add(id);
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
  yield* untold(reads, alive, told);
}

async function* untold(reads: CheckReads, alive: Set<string>, told: ReadonlySet<string>): AsyncGenerator<StoreFault> {
  for await (const chunk of reads.scan(['ENTITIES', 'RECORDS'])) {
    if (chunk.part === 'ENTITIES') {
      for (const { id } of chunk.items) {
        if (!alive.delete(id))
          yield { code: 'LOG_DANGLING', message: `${id} lives, but the log does not tell that it came.`, ids: [id] };
      }
    }
    if (chunk.part === 'RECORDS') {
      for (const { source, key } of chunk.items) {
        const id = recordId(source, key);
        if (!told.has(id))
          yield { code: 'LOG_DANGLING', message: `${id} is there, but the log does not tell that it came.`, ids: [id] };
      }
    }
  }
  for (const id of alive)
    yield { code: 'LOG_DANGLING', message: `The log says that ${id} lives, but it is not there.`, ids: [id] };
}
