import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '@jejaring/graph/model';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import { streamOf } from './neo4j-streams.ts';

/**
 * Arguments: URL, name, seed, number of streams. Works through its streams of random commands, all at once, and prints `id seq` for
 * each command that the store took, `id code` for each that it refused.
 */
const [url, name, seed, streams] = process.argv.slice(2);
const store = await openNeo4jStore({ url: url! });
process.stdout.write('ready\n');

async function work(stream: number): Promise<void> {
  for (const command of streamOf(name!, Number(seed), stream)) {
    try {
      const { seq } = await store.execute(command);
      process.stdout.write(`${command.id} ${seq}\n`);
    } catch (error) {
      if (!(error instanceof GraphError) || error.code === 'STORE_UNAVAILABLE') throw error;
      process.stdout.write(`${command.id} ${error.code}\n`);
    }
    // Lets the other process have the machine.
    await wait(0);
  }
}

await Promise.all(Array.from({ length: Number(streams) }, (_, stream) => work(stream)));
await store.close();
