import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { RecordInput } from '@jejaring/graph/model';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { Change, GraphStore } from '@jejaring/graph/store';
import { makeTemporaryFolder, removeFolder } from '../harness/temporary-folder.ts';
import { startWriter, type Acknowledged } from './child.ts';
import { nthCommand } from './stream.ts';

const rounds = Number(process.env['KILL_ROUNDS'] ?? 3);
const folder = await makeTemporaryFolder();
afterAll(() => removeFolder(folder));

async function logOf(store: GraphStore): Promise<Change[]> {
  const log: Change[] = [];
  for (let page = await store.changesAfter(0, 500); page.length > 0; page = await store.changesAfter(log.length, 500))
    log.push(...page);
  return log;
}

async function faultsOf(store: GraphStore): Promise<unknown[]> {
  const faults = [];
  for await (const fault of store.check()) faults.push(fault);
  return faults;
}

/** What the first `count` commands of a writer leave, by plain replay. */
function recordsAfter(writer: string, count: number): Map<string, RecordInput> {
  const records = new Map<string, RecordInput>();
  for (let n = 0; n < count; n += 1) {
    const { put, withdraw } = nthCommand(writer, n);
    for (const record of put!) records.set(`record:${writer}:${record.key}`, record);
    for (const id of withdraw!) records.delete(id);
  }
  return records;
}

describe('a writer that is killed', () => {
  it(`loses nothing acknowledged in ${rounds} rounds of kill -9`, { timeout: 20_000 + rounds * 10_000 }, async () => {
    const file = join(folder, 'killed.db');
    const acknowledged: Acknowledged[] = [];
    let next = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const child = startWriter(file, 'one', next, 1_000_000);
      await child.begun;
      await wait(Math.random() * 400);
      child.kill();
      expect(await child.ended).toBe('');
      expect(child.acknowledged.length, 'the writer came to write before it was killed').toBeGreaterThan(0);
      acknowledged.push(...child.acknowledged);
      const store = openSqliteStore({ file });
      const log = await logOf(store);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
      expect(log.map(({ command }) => command)).toEqual(log.map((_, index) => `one-${index}`));
      for (const { n, seq } of acknowledged) expect(log[seq - 1]?.command, `round ${round}`).toBe(`one-${n}`);
      // At most the command that was under way may have been kept without being acknowledged.
      expect(log.length - acknowledged.at(-1)!.seq).toBeLessThanOrEqual(1);
      const expected = recordsAfter('one', log.length);
      const kept = await store.records([...expected.keys()]);
      expect(kept.map((record) => record?.fields)).toEqual([...expected.values()].map(({ fields }) => fields));
      expect((await store.counts()).records).toBe(expected.size);
      expect(await faultsOf(store)).toEqual([]);
      await store.close();
      next = log.length;
    }
  });
});

describe('two writers of one store', () => {
  it('both succeed, while a third opens and reads it', { timeout: 60_000 }, async () => {
    const file = join(folder, 'shared.db');
    const count = 60;
    const writers = ['one', 'two'].map((name) => startWriter(file, name, 0, count));
    await Promise.all(writers.map(({ begun }) => begun));
    const store = openSqliteStore({ file });
    const early = await store.position();
    expect(early).toBeGreaterThan(0);
    await store.execute(nthCommand('three', 0));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(['', '']);
    const log = await logOf(store);
    expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 2 * count + 1 }, (_, index) => index + 1));
    for (const [index, name] of ['one', 'two'].entries()) {
      const own = writers[index]!.acknowledged;
      expect(own.map(({ n }) => n)).toEqual(Array.from({ length: count }, (_, n) => n));
      for (const { n, seq } of own) expect(log[seq - 1]?.command).toBe(`${name}-${n}`);
    }
    const sizes = ['one', 'two'].map((name) => recordsAfter(name, count).size);
    expect((await store.counts()).records).toBe(sizes[0]! + sizes[1]! + 12);
    expect(await faultsOf(store)).toEqual([]);
    await store.close();
  });
});
