import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { openNeo4jStore } from '@jejaring/graph/neo4j';
import type { Change, Command, GraphStore } from '@jejaring/graph/store';
import { aCommand, aRecord, aRelation, compareWithNaive, faultsOf, NaiveStore } from '@jejaring/graph/testing';
import { neo4jUrl } from '../harness/engines.ts';
import { startCommand, type RunningCommand } from '../harness/run-command.ts';
import { neo4jHand } from './neo4j-hand.ts';
import { streamOf } from './neo4j-streams.ts';

const { erase } = neo4jHand();
const streams = 3;
const rounds = Number(process.env['WRITER_ROUNDS'] ?? 1);

async function anEmptyStore(): Promise<GraphStore> {
  await erase();
  return openNeo4jStore({ url: neo4jUrl() });
}

async function logOf(store: GraphStore): Promise<Change[]> {
  const log: Change[] = [];
  for (let page = await store.changesAfter(0, 500); page.length > 0; page = await store.changesAfter(log.length, 500))
    log.push(...page);
  return log;
}

/** Starts a writer; resolves when it has opened the store. */
async function startWriter(name: string, seed: number): Promise<RunningCommand> {
  const writer = startCommand('node_modules/tsx/dist/cli.mjs', [
    '--tsconfig',
    'tsconfig.run.json',
    'test/engines/neo4j-random-writer.ts',
    neo4jUrl(),
    name,
    String(seed),
    String(streams),
  ]);
  const lines = createInterface({ input: writer.child.stdout! });
  await Promise.race([once(lines, 'line'), writer.ended]);
  return writer;
}

describe('writers of two processes', () => {
  it.each(Array.from({ length: rounds }, (_, round) => round + 1))(
    'leave what their commands leave one after another, in the order of the log (round %i)',
    async (seed) => {
      const store = await anEmptyStore();
      const names = ['one', 'two'];
      const writers = await Promise.all(names.map((name) => startWriter(name, seed * 2 + names.indexOf(name))));
      expect(await Promise.all(writers.map(({ ended }) => ended)), writers[0]!.output.stderr).toEqual([0, 0]);
      const log = await logOf(store);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      const given = new Map<string, Command>();
      for (const [index, name] of names.entries()) {
        for (let stream = 0; stream < streams; stream += 1) {
          for (const command of streamOf(name, seed * 2 + index, stream)) given.set(command.id, command);
        }
      }
      const naive = new NaiveStore();
      for (const { seq, command, at } of log) {
        expect(naive.execute(given.get(command)!, Date.parse(at)), `change ${seq}`).toMatchObject({ seq });
      }
      await compareWithNaive(store, naive);
      const answers = new Map(
        writers.flatMap(({ output }) => output.stdout.split('\n').map((line) => line.split(' ') as [string, string])),
      );
      for (const { seq, command } of log) expect(answers.get(command)).toBe(String(seq));
      await store.close();
    },
  );

  it('give one answer to one command that both send at once, and write it once', async () => {
    const store = await anEmptyStore();
    const other = await openNeo4jStore({ url: neo4jUrl() });
    const command = aCommand({ put: [aRecord({ relations: [aRelation()] }), aRecord({ entity: 'region:test:b' })] });
    const answers = await Promise.all([store, other, store, other].map((each) => each.execute(command)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await store.position()).toBe(1);
    await Promise.all([store.close(), other.close()]);
  });

  it('link a relation whose ends they create at the same time, and count one that both state', async () => {
    const store = await anEmptyStore();
    const other = await openNeo4jStore({ url: neo4jUrl() });
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [`region:test:a${round}`, `region:test:b${round}`];
      const relations = [aRelation({ from: a, to: b })];
      await Promise.all([
        store.execute(aCommand({ put: [aRecord({ entity: a, relations })] })),
        other.execute(aCommand({ put: [aRecord({ entity: b, relations })] })),
      ]);
    }
    expect(await store.counts()).toMatchObject({ relations: 10, pending: 0 });
    expect(await faultsOf(other)).toEqual([]);
    await Promise.all([store.close(), other.close()]);
  });
});
