import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Database, openDatabase } from '@jejaring/server/database';
import { jobQueue } from '@jejaring/server/jobs';
import { outbox } from '@jejaring/server/outbox';
import type { GraphStore } from '@jejaring/graph/store';
import { expect } from 'vitest';
import { faultsOf, logOf } from './written.ts';

const commands = 4;
const script = fileURLToPath(new URL('job-worker.ts', import.meta.url));

/** One process after another does the job; each is killed after one line more than the one before, until one comes to its end. */
async function killAtEachLine(args: readonly string[]): Promise<number> {
  for (let lines = 1; ; lines += 1) {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    let seen = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      seen += 1;
      if (line === 'done') {
        await closed;
        return lines;
      }
      if (seen === lines) child.kill('SIGKILL');
    }
    const [, signal] = (await closed) as [number | null, string | null];
    expect(signal, 'it ended by itself').toBe('SIGKILL');
  }
}

/**
 * That a job whose process is killed at every step is done in the end, and that each of its commands came into the graph once and in
 * order, those that went by the outbox too.
 * @param target what the child takes for the relational store
 */
export async function expectNothingHalf(
  target: Parameters<typeof openDatabase>[0],
  database: Database,
  graph: { readonly file: string; readonly store: GraphStore },
): Promise<void> {
  const { id } = await database.repository(jobQueue).enqueue({ kind: 'stream', payload: { commands }, who: 'cli' });
  const rounds = await killAtEachLine([JSON.stringify(target), graph.file, id]);
  expect(rounds, 'it was killed at some steps before it came to its end').toBeGreaterThan(5);
  const [job] = await database.repository(jobQueue).find([id]);
  expect(job).toMatchObject({ state: 'DONE', result: commands, progress: { done: commands, total: commands } });
  const log = await logOf(graph.store);
  expect(log.map(({ command }) => command)).toEqual(Array.from({ length: commands }, (_, n) => `${id}-${n}`));
  expect(await database.repository(outbox).waiting()).toBe(0);
  for (const n of [1, 3])
    expect(await database.repository(outbox).find(`${id}-${n}`)).toMatchObject({ state: 'DONE', seq: n + 1 });
  expect(await faultsOf(graph.store)).toEqual([]);
}
