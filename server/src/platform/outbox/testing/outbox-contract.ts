import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { GraphError } from '@jejaring/graph/model';
import { openSqliteStore } from '@jejaring/graph/sqlite';
import type { Change, Command, GraphStore } from '@jejaring/graph/store';
import { aCommand, aRecord } from '@jejaring/graph/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseUnderTest } from '../../database/testing/index.ts';
import type { Database } from '../../database/index.ts';
import { outbox } from '../outbox.ts';
import { OutboxWorker } from '../outbox-worker.ts';

const logger = pino({ level: 'silent' });
const runs = Number(process.env['OUTBOX_RUNS'] ?? 15);

/** A region that says its number, so that the order of writes can be seen. */
const command = (n: number, id = `c${n}`): Command =>
  aCommand({ id, put: [aRecord({ fields: { population: { value: n, year: null } } })] });
/** What the graph takes from nobody. */
const refused = (n: number): Command => aCommand({ id: `bad${n}`, put: [{ ...aRecord(), fields: { country: 'ID' } }] });

/** What the outbox must do alike on every engine of the relational store. */
export function outboxContract(engine: string, make: () => Promise<DatabaseUnderTest>): void {
  let place: DatabaseUnderTest;
  let folder: string;
  let store: GraphStore;
  let graphs = 0;
  const opened: Database[] = [];
  const open = async () => {
    const database = await place.open();
    opened.push(database);
    return database.repository(outbox);
  };
  const freshGraph = () => openSqliteStore({ file: join(folder, `graph-${(graphs += 1)}.sqlite`) });
  const empty = () => place.run('delete from outbox; delete from outbox_lease;');
  beforeEach(async () => {
    place = await make();
    folder = await mkdtemp(join(tmpdir(), 'jejaring-outbox-'));
    store = freshGraph();
  });
  afterEach(async () => {
    await Promise.all([...opened.splice(0), store].map((one) => one.close()));
    await place.remove();
    await rm(folder, { recursive: true, force: true });
  });
  const logOf = async (of: GraphStore = store): Promise<readonly Change[]> => of.changesAfter(0, 500);

  describe(`the outbox on ${engine}`, () => {
    it('keeps a command whole, once, and tells what became of it', async () => {
      const outbox = await open();
      const worker = new OutboxWorker({ outbox, store, logger });
      const row = await outbox.write(command(1), { onBehalfOf: 'actor:test:dinas' });
      expect(row).toMatchObject({ command: command(1), who: 'cli', onBehalfOf: 'actor:test:dinas', state: 'WAITING' });
      expect(await outbox.write(command(1), { onBehalfOf: 'actor:test:dinas' })).toEqual(row);
      expect(await worker.settle(row)).toMatchObject({ state: 'DONE', seq: 1, code: null });
      expect(await outbox.write(command(1))).toMatchObject({ position: row.position, state: 'DONE' });
      const again = await outbox.write(command(1, 'again'));
      expect(await worker.settle(again), 'it says what is there').toMatchObject({ state: 'DONE', seq: null });
      const wrong = await outbox.write(refused(1));
      const outcome = await worker.settle(wrong);
      expect(outcome).toMatchObject({
        state: 'REFUSED',
        seq: null,
        code: expect.stringMatching(/^[A-Z_]+$/) as string,
      });
      expect(outcome.message).not.toBe('');
      expect(await outbox.next()).toBeNull();
      expect(await outbox.find('absent')).toBeNull();
      expect((await logOf()).map(({ command: id }) => id)).toEqual(['c1']);
    });

    it('refuses another command of the same id, and one that is too long', async () => {
      const outbox = await open();
      await outbox.write(command(1));
      await expect(outbox.write(command(2, 'c1'))).rejects.toMatchObject({ code: 'COMMAND_REUSED' });
      const long = aCommand({ id: 'long', note: 'x'.repeat(1_000_001), put: [aRecord()] });
      await expect(outbox.write(long)).rejects.toMatchObject({ code: 'INVALID_RECORD' });
      expect(await outbox.waiting()).toBe(1);
    });

    it('runs all rows before its own, whoever wrote them', async () => {
      const [here, there] = [await open(), await open()];
      for (let n = 1; n <= 5; n += 1) await (n % 2 === 0 ? here : there).write(command(n));
      const last = await here.write(command(6));
      await there.write(command(7));
      expect(await new OutboxWorker({ outbox: here, store, logger }).settle(last)).toMatchObject({
        state: 'DONE',
        seq: 6,
      });
      expect((await logOf()).map(({ command: id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
      expect(await there.waiting()).toBe(1);
    });

    it('waits, within bounds, for who has the lease, and takes it once that is over', async () => {
      const outbox = await open();
      const row = await outbox.write(command(1));
      expect(await outbox.take({ holder: 'another', length: 3_600_000 })).toBe(true);
      const worker = new OutboxWorker({ outbox, store, logger });
      expect(await worker.settle(row, 60)).toMatchObject({ state: 'WAITING' });
      const waiting = worker.settle(row, 60_000);
      await place.run('update outbox_lease set lease_until = 1');
      expect(await waiting).toMatchObject({ state: 'DONE', seq: 1 });
    });

    it('lets nobody settle a row who has lost the lease', async () => {
      const outbox = await open();
      const { position } = await outbox.write(command(1));
      const [one, two] = [
        { holder: 'one', length: 60_000 },
        { holder: 'two', length: 60_000 },
      ];
      expect([await outbox.take(one), await outbox.take(two), await outbox.take(one)]).toEqual([true, false, true]);
      await place.run('update outbox_lease set lease_until = 1');
      expect(await outbox.take(two)).toBe(true);
      const refusal = { state: 'REFUSED', code: 'A', message: 'a' } as const;
      expect(await outbox.settle(position, one, refusal)).toBe(false);
      expect(await outbox.failed(position, one)).toBeNull();
      await outbox.giveBack('one');
      expect(await outbox.take(one), 'it was not his to give back').toBe(false);
      expect(await outbox.settle(position, two, { state: 'DONE', seq: 1 })).toBe(true);
      expect(await outbox.settle(position, two, refusal)).toBe(true);
      expect(await outbox.find('c1')).toMatchObject({ state: 'DONE', seq: 1 });
      await outbox.freeGone((holder) => holder === 'two');
      expect(await outbox.take(one)).toBe(true);
    });

    it('keeps a row while the store cannot be written, and gives up one that meets a fault of ours again and again', async () => {
      const outbox = await open();
      const first = await outbox.write(command(1));
      const second = await outbox.write(command(2));
      const failing = (error: Error) =>
        new OutboxWorker({
          outbox,
          logger,
          store: {
            async execute(given) {
              if (given.id === 'c1') throw error;
              return store.execute(given);
            },
          },
        });
      const away = failing(new GraphError('STORE_UNAVAILABLE', 'away', {}, true));
      for (let time = 0; time < 8; time += 1) expect(await away.settle(second)).toMatchObject({ state: 'WAITING' });
      const broken = failing(new TypeError('x of undefined'));
      for (let time = 0; time < 5; time += 1) await broken.settle(second);
      expect(await outbox.find(first.commandId)).toMatchObject({ state: 'REFUSED', code: 'INTERNAL' });
      expect(await broken.settle(second)).toMatchObject({ state: 'DONE', seq: 1 });
    });

    it('is emptied by a worker that nobody asks', async () => {
      const outbox = await open();
      await outbox.write(command(1));
      const worker = new OutboxWorker({ outbox, store, logger });
      worker.start();
      await expect.poll(() => outbox.waiting()).toBe(0);
      await worker.stop();
    });

    it(
      'keeps the order, and each command once, whatever several workers do and wherever they stop',
      { timeout: 120_000 + runs * 4000 },
      async () => {
        const servers = [await open(), await open(), await open()];
        const step = fc.record({
          server: fc.nat(2),
          act: fc.constantFrom('write', 'write', 'refused', 'settle', 'settle', 'die'),
        });
        await fc.assert(
          fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
            await empty();
            const graph = freshGraph();
            const written: string[] = [];
            const workers = servers.map((outbox) => new OutboxWorker({ outbox, store: graph, logger }));
            // Those that nobody waits for go on beside what follows.
            const going: Promise<unknown>[] = [];
            try {
              for (const [n, { server, act }] of steps.entries()) {
                const outbox = servers[server]!;
                if (act === 'write' || act === 'refused') {
                  const row = await outbox.write(act === 'write' ? command(n) : refused(n));
                  written.push(row.commandId);
                } else if (act === 'settle' && written.length > 0) {
                  const row = await outbox.find(written.at(-1)!);
                  going.push(workers[server]!.settle(row!, 20_000));
                } else if (act === 'die') {
                  // Somebody executes the next row and is gone before it is told; or the lease of who works now ends under him.
                  const row = await outbox.next();
                  if (row !== null) await graph.execute(row.command).catch(() => undefined);
                  await place.run('update outbox_lease set lease_until = 1');
                }
              }
              const last = written.at(-1);
              if (last !== undefined) going.push(workers[0]!.settle((await servers[0]!.find(last))!, 30_000));
              await Promise.all(going);
              const rows = await Promise.all(written.map((id) => servers[0]!.find(id)));
              const log = (await logOf(graph)).map(({ command: id }) => id);
              const changed = rows.filter((row) => row?.state === 'DONE' && row.seq !== null);
              expect(log).toEqual(changed.map((row) => row?.commandId));
              expect(changed.map((row) => row?.seq)).toEqual(log.map((_, index) => index + 1));
              expect(rows.map((row) => row?.state)).toEqual(
                written.map((id) => (id.startsWith('bad') ? 'REFUSED' : 'DONE')),
              );
              const positions = rows.map((row) => row?.position ?? 0);
              expect(positions).toEqual(positions.toSorted((a, b) => a - b));
            } finally {
              await Promise.allSettled(going);
              await graph.close();
            }
          }),
          { numRuns: runs },
        );
      },
    );

    it('gives positions in the order in which transactions end, also of those that are under way at once', async () => {
      const [here, there] = [await open(), await open()];
      const rows = await Promise.all(
        Array.from({ length: 24 }, (_, n) => (n % 2 === 0 ? here : there).write(command(n))),
      );
      expect(new Set(rows.map(({ position }) => position)).size).toBe(24);
      await new OutboxWorker({ outbox: here, store, logger }).settle(
        rows.reduce((a, b) => (a.position > b.position ? a : b)),
        30_000,
      );
      const order = rows.toSorted((a, b) => a.position - b.position).map(({ commandId }) => commandId);
      expect((await logOf()).map(({ command: id }) => id)).toEqual(order);
    });
  });
}
