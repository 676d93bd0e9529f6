import { openSqliteStore } from '@jejaring/graph/sqlite';
import { jobKind, jobQueue, JobRunner, JobWatch } from '@jejaring/server/jobs';
import { outbox, OutboxWorker } from '@jejaring/server/outbox';
import { openDatabase, type PostgresAddress } from '@jejaring/server/database';
import { noTracing } from '@jejaring/server/tracing';
import { nthCommand } from './stream.ts';

/**
 * Arguments: relational store (as openDatabase takes it, in JSON), file of the graph, id of a job. Does jobs until that one has
 * ended, and prints a line before and after each step, at any of which it may be killed.
 */
const [target, graph, job] = process.argv.slice(2);
// A pipe is written synchronously, so that what was printed has left the process.
const say = (line: string) => void process.stdout.write(`${line}\n`);
const database = await openDatabase(JSON.parse(target!) as string | PostgresAddress);
const store = openSqliteStore({ file: graph! });
const complain = (about: unknown) => void process.stderr.write(`${JSON.stringify(about)}\n`);
const logger = { warn: complain, error: complain };

const worker = new OutboxWorker({ outbox: database.repository(outbox), store, logger });

/** Half of its commands it gives the graph itself, as an import does; half go by the outbox, as what people write. */
const stream = jobKind({
  kind: 'stream',
  payload: { parse: (stored) => stored as { readonly commands: number } },
  mostAttempts: 100,
  async run({ commands }, { jobId, progress }) {
    for (let n = 0; n < commands; n += 1) {
      const command = { ...nthCommand('one', n), id: `${jobId}-${n}` };
      say(`gives ${n}`);
      if (n % 2 === 0) await store.execute(command);
      else {
        const row = await database.repository(outbox).write(command);
        say(`wrote ${n}`);
        await worker.settle(row, 60_000);
      }
      say(`gave ${n}`);
      progress({ done: n + 1, total: commands, step: null });
    }
    say('ends');
    return commands;
  },
});

const watch = new JobWatch(database.repository(jobQueue));
const runner = new JobRunner({
  jobs: database.repository(jobQueue),
  kinds: [stream],
  tools: { store, database, tracing: noTracing },
  logger,
  onRest: () => watch.look(),
});
say('starts');
worker.start();
runner.start();
for await (const { state } of watch.follow(job!, new AbortController().signal)) if (state === 'DONE') say('done');
await runner.stop();
await worker.stop();
await Promise.all([store.close(), database.close()]);
