import type { GraphStore } from '@jejaring/graph/store';
import type { Database } from '../../../platform/database/index.ts';
import { graphMarks } from '../../../platform/pairing/index.ts';
import { importRuns } from './import-runs.ts';
import type { ImportRunRow } from './tables.ts';

/** Rows of the log, and runs, that are read at once. */
const step = 200;

/**
 * Compares what imports say they brought with what the log tells of them: where the log tells less, the graph is older
 * than the relational store, or was copied without a part of it. One sentence for each import.
 */
export async function* importsBeyondLog(
  store: Pick<GraphStore, 'changesAfter'>,
  database: Pick<Database, 'repository'>,
): AsyncGenerator<string> {
  const runs = database.repository(importRuns);
  const acceptedAt = (await database.repository(graphMarks).read())?.acceptedAt ?? '';
  const told = await toldOf(store);
  let after: string | null = null;
  do {
    const page = await runs.list({ first: step, after });
    for (const run of page.items) {
      const created = told.get(run.id) ?? 0;
      if (run.created <= created || run.startedAt <= acceptedAt) continue;
      yield `The import ${run.id} of ${run.file} brought ${run.created} new things; the change log tells of ${created}.`;
    }
    after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
  } while (after !== null);
}

/** New things by the id of the run, which the commands of its batches carry; its source's own record is not counted there. */
async function toldOf(store: Pick<GraphStore, 'changesAfter'>): Promise<ReadonlyMap<ImportRunRow['id'], number>> {
  const told = new Map<string, number>();
  for (let last = 0; ;) {
    const changes = await store.changesAfter(last, step);
    for (const { command, created } of changes) {
      const [, run, batch] = /^import:.*:([\w-]+):([\w-]+)$/.exec(command) ?? [];
      if (run !== undefined && batch !== 'source') told.set(run, (told.get(run) ?? 0) + created.length);
    }
    const end = changes.at(-1);
    if (end === undefined) return told;
    last = end.seq;
  }
}
