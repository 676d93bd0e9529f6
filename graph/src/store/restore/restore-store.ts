import { GraphError } from '../../model/index.ts';
import type { GraphStore } from '../graph-store.ts';
import type { GraphTransaction, GraphWriter } from '../transaction.ts';
import { writeStatements } from '../write/relations.ts';
import { canonicalBy, mentionedIds, ownersOf } from '../write/canonical.ts';
import { statedFlows } from '../write/statements.ts';
import { recordsOf, ThingMerger } from './merge-things.ts';
import { RestoreRun } from './restore-run.ts';
import type { LoggedChange, RestoreOptions, StoreContent, ThingContent } from './store-content.ts';

/**
 * Every engine's `restore`, with the transactions in which commands are written. Relations come in a second reading,
 * when all their ends are there. The content is taken to be whole: whoever reads it from outside has verified it.
 * @throws GraphError STORE_NOT_EMPTY, STORE_UNFINISHED; the signal's reason
 */
export async function restoreStore(
  writer: GraphWriter,
  reads: Pick<GraphStore, 'counts' | 'position'>,
  content: StoreContent,
  options: RestoreOptions = {},
): Promise<void> {
  const { things, changes, commands } = content.counts;
  const run = new RestoreRun(writer, content.digest, 2 * things + changes + commands, options);
  await run.begin();
  const merger = new ThingMerger();
  await run.phase('THINGS', content.things(), {
    weight: ({ records }) => records.length,
    limit: 1000,
    pass: (thing) => merger.pass(thing),
    write: (transaction, items) => writeThings(transaction, items, merger),
  });
  await run.phase('RELATIONS', content.things(), {
    weight: ({ records }) => sum(records, ({ relations, flows }) => 1 + relations.length + 4 * flows.length),
    limit: 5000,
    write: writeRelationsOf,
  });
  await run.phase('CHANGES', content.changes(), {
    weight: ({ change }) => 10 + change.entities.length + change.records.length,
    limit: 5000,
    write: writeChanges,
  });
  await run.phase('COMMANDS', content.commands(), {
    weight: () => 1,
    limit: 1000,
    write: async (transaction, items) => {
      for (const command of items) await transaction.putCommand(command);
    },
  });
  await compareCounts(reads, content);
  await options.beforeEnd?.();
  await run.end();
}

async function writeThings(
  transaction: GraphTransaction,
  things: readonly ThingContent[],
  merger: ThingMerger,
): Promise<void> {
  await transaction.putRecords(things.flatMap(recordsOf));
  await transaction.putEntities(things.map((thing) => merger.row(thing)));
}

/** Flows and relations name other things, and every one of these is there now with the ids that lead to it. */
async function writeRelationsOf(transaction: GraphTransaction, things: readonly ThingContent[]): Promise<void> {
  const put = things.flatMap(recordsOf);
  const canonical = canonicalBy(
    await ownersOf(
      transaction,
      put.flatMap((record) => [...mentionedIds(record)]),
    ),
  );
  const flows = put.flatMap((record) => statedFlows(record, canonical));
  if (flows.length > 0) await transaction.putFlows(flows);
  const identity = { before: canonical, after: canonical, restated: [], moved: [] };
  await writeStatements(transaction, { put, before: [], identity }, { created: [], removed: [] });
}

async function writeChanges(transaction: GraphTransaction, items: readonly LoggedChange[]): Promise<void> {
  for (const { change, command } of items) {
    const { seq: expected, ...row } = change;
    const seq = await transaction.appendChange(row);
    if (seq !== expected) {
      throw new GraphError('STORE_UNFINISHED', `Row ${expected} of the change log would have become row ${seq}.`, {
        expected,
        seq,
      });
    }
    await transaction.putCommand(command);
  }
}

/** The last look before the store counts as whole. */
async function compareCounts(
  reads: Pick<GraphStore, 'counts' | 'position'>,
  { counts: expected }: StoreContent,
): Promise<void> {
  const { entities, records, flows } = await reads.counts();
  const things = sum(Object.values(entities), (count) => count);
  const found = { things, records, flows, changes: await reads.position() };
  for (const [what, count] of Object.entries(found)) {
    const wanted = expected[what as keyof typeof found];
    if (count === wanted) continue;
    throw new GraphError('STORE_UNFINISHED', `The restored store has ${count} ${what} instead of ${wanted}.`, {
      what,
      expected: wanted,
      actual: count,
    });
  }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
