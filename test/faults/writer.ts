import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { openTarget } from './open-target.ts';
import { nthCommand } from './stream.ts';

/** Arguments: target, name of the writer, first command, number of commands. Prints a line for each one acknowledged. */
const [target, writer, first, count] = process.argv.slice(2);
const store = await openTarget(target!);
for (let n = Number(first); n < Number(first) + Number(count); n += 1) {
  const seq = await insist(store, n);
  // A pipe is written synchronously, so that what was printed has left the process.
  process.stdout.write(`${n} ${seq}\n`);
}
await store.close();

/** Tries again as long as the store says that it may help: a command that was applied unheard answers what it answered before. */
async function insist(store: GraphStore, n: number): Promise<number | null> {
  for (;;) {
    try {
      return (await store.execute(nthCommand(writer!, n))).seq;
    } catch (error) {
      if (!(error instanceof GraphError) || !error.retriable) throw error;
      await wait(200);
    }
  }
}
