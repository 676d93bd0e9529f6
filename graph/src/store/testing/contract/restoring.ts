import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError, type RecordInput } from '../../../model/index.ts';
import type { Change, Command, GraphStore, StoreCounts, StoreFault } from '../../graph-store.ts';
import type { StoreContent } from '../../restore/store-content.ts';
import { aCommand, aFlow, aRecord, aRelation, aSource, aSourceRecord, otherSource } from '../builders.ts';
import { contentOf, withRelation } from '../content-of.ts';
import { commands } from '../random-commands.ts';
import { collected, faultsOf, refusalOf, settings, type MakeStore } from './setting.ts';

export function restoreContract(makeStore: MakeStore, allRuns: number): void {
  const runs = Math.ceil(allRuns / 5);
  const open = settings(makeStore);

  /** Two sources that differ, one relation stated twice by one of them, one that waits for its end, flows, an update, a withdrawal. */
  async function aFullStore(): Promise<GraphStore> {
    const { store, put, withdraw } = await open();
    await put(aSourceRecord(aSource, 50), aSourceRecord(otherSource, 10));
    await put(
      aRecord({ fields: { country: 'ID' }, relations: [aRelation(), aRelation({ to: 'region:nil:1' })] }),
      aRecord({ key: 'again', relations: [aRelation()] }),
      aRecord({ source: otherSource, fields: { country: 'MY', aliases: [{ scheme: 'id', value: 'region:old:1' }] } }),
      aRecord({ entity: 'region:test:b' }),
      aRecord({ entity: 'programme:test:p', flows: [aFlow({ covers: [{ region: 'region:test:b' }] })] }),
    );
    await put(aRecord({ entity: 'region:test:c' }));
    await put(aRecord({ entity: 'region:test:b', fields: { country: 'SG' } }));
    await withdraw('record:test:region:test:c');
    await store.execute(
      aCommand({ id: 'nothing-new', put: [aRecord({ entity: 'region:test:b', fields: { country: 'SG' } })] }),
    );
    return store;
  }

  describe('a restore', () => {
    it('makes an equal store: records, versions, relations, flows, log and the answers to commands', async () => {
      const before = await portraitOf(await aFullStore());
      const { store } = await open();
      await store.restore(before.content);
      const after = await portraitOf(store);
      expect(comparable(after)).toEqual(comparable(before));
      expect(after.content.counts).toEqual({ things: 5, records: 7, flows: 1, changes: 5, commands: 1 });
      expect(await store.resolve(['region:old:1'])).toEqual(['region:test:a']);
      expect((await store.searchText({ text: 'nama', first: 10 })).totalCount).toBe(5);
      expect(await store.restoring()).toBeNull();
    });

    it('leaves a store that is written as if nothing had happened', async () => {
      const content = await contentOf(await aFullStore());
      const { store, put } = await open();
      await store.restore(content);
      const again = aCommand({
        id: 'nothing-new',
        put: [aRecord({ entity: 'region:test:b', fields: { country: 'SG' } })],
      });
      expect(await store.execute(again)).toMatchObject({ seq: null, unchanged: 1 });
      expect(await refusalOf(store.execute({ ...again, put: [aRecord()] }))).toBe('COMMAND_REUSED');
      expect(await put(aRecord({ entity: 'region:nil:1' }))).toMatchObject({ seq: 6, created: ['region:nil:1'] });
      expect((await store.counts()).pending).toBe(0);
    });

    it('goes into an empty store only', async () => {
      const store = await aFullStore();
      const content = await contentOf(store);
      expect(await refusalOf(store.restore(content))).toBe('STORE_NOT_EMPTY');
      expect((await contentOf(store)).digest).toBe(content.digest);
      expect(await store.restoring()).toBeNull();
    });

    it('that is stopped says so, goes on with the same content, and with no other', async () => {
      const content = await contentOf(await aFullStore());
      const other = { ...content, digest: 'another' };
      const { store } = await open();
      let stops = 0;
      for (let limit = 1; await isStoppedAfter(limit); limit += 1) {
        stops += 1;
        expect(await store.restoring()).toBe(content.digest);
        expect(await refusalOf(store.restore(other))).toBe('STORE_UNFINISHED');
      }
      expect(stops).toBeGreaterThanOrEqual(3);
      expect((await contentOf(store)).digest).toBe(content.digest);

      async function isStoppedAfter(batches: number): Promise<boolean> {
        const stop = new AbortController();
        let told = 0;
        const onProgress = () => {
          told += 1;
          if (told > batches) stop.abort();
        };
        return store.restore(content, { signal: stop.signal, onProgress }).then(
          () => false,
          (error: unknown) => {
            if (!stop.signal.aborted) throw error;
            return true;
          },
        );
      }
    });

    it('takes a circle that the content holds; the check names who is on it, and who ends it may', async () => {
      const { store: former, put } = await open();
      await put(...['a', 'b', 'c'].map((name) => aRecord({ entity: `region:test:${name}` })));
      await put(
        aRecord({ relations: [aRelation()] }),
        aRecord({ entity: 'region:test:b', relations: [aRelation({ from: 'region:test:b', to: 'region:test:c' })] }),
      );
      const circular = { from: 'region:test:c', to: 'region:test:a' };
      const content = withRelation(await contentOf(former), 'record:test:region:test:c', aRelation(circular));
      const store = await makeStore();
      await store.restore(content);
      expect(await store.counts()).toMatchObject({ relations: 3 });
      const faults = await faultsOf(store);
      expect(faults).toMatchObject([
        { code: 'HIERARCHY_CIRCLE', ids: ['region:test:c', 'region:test:a', 'region:test:b'] },
      ]);
      expect(faults[0]?.message).toBe(
        'region:test:c is part of region:test:a, which is part of region:test:b, which is part of region:test:c: withdraw one of these relations.',
      );
      // Whatever is written about those on it without a word on where they stand is taken; no further circle is.
      const execute = (...records: RecordInput[]) => store.execute(aCommand({ put: records }));
      await execute(aRecord({ fields: { country: 'ID' }, relations: [aRelation()] }));
      const below = { from: 'region:test:d', to: 'region:test:a' };
      await execute(aRecord({ entity: 'region:test:d', relations: [aRelation(below)] }));
      const further = aRecord({ key: 'further', relations: [aRelation({ to: 'region:test:d' })] });
      expect(await refusalOf(execute(further))).toBe('HIERARCHY_CIRCLE');
      await execute(aRecord({ entity: 'region:test:c' }));
      expect(await faultsOf(store)).toEqual([]);
      await store.close();
    });

    it('whose content lacks something does not end', async () => {
      const content = await contentOf(await aFullStore());
      const store = await makeStore();
      const counts = { ...content.counts, records: content.counts.records + 1 };
      expect(await refusalOf(store.restore({ ...content, counts }))).toBe('STORE_UNFINISHED');
      expect(await store.restoring()).toBe(content.digest);
      await store.close();
    });

    it('makes an equal store after any sequence of commands', { timeout: 120_000 + runs * 20_000 }, async () => {
      await fc.assert(
        fc.asyncProperty(commands, async (sequence) => {
          const before = await inAStore(async (store) => {
            for (const command of sequence) await executeIfAllowed(store, command);
            return portraitOf(store);
          });
          const after = await inAStore(async (store) => {
            await store.restore(before.content);
            return portraitOf(store);
          });
          expect(comparable(after)).toEqual(comparable(before));
          expect(after.faults.filter(({ code }) => code !== 'CODE_TAKEN')).toEqual([]);
        }),
        { numRuns: runs },
      );

      async function inAStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
        const store = await makeStore();
        try {
          return await work(store);
        } finally {
          await store.close();
        }
      }
    });
  });
}

interface Portrait {
  readonly content: StoreContent;
  readonly counted: StoreCounts;
  readonly log: readonly Change[];
  readonly entities: readonly unknown[];
  readonly relations: readonly unknown[];
  readonly flows: readonly unknown[];
  /** Of any command nothing but what a withdrawal brought to light. */
  readonly faults: readonly StoreFault[];
}

/** All that two equal stores share, taken at once: an engine may have room for one store only. */
async function portraitOf(store: GraphStore): Promise<Portrait> {
  return {
    content: await contentOf(store),
    counted: await store.counts(),
    log: await store.changesAfter(0, 10_000),
    entities: await sorted(store, 'ENTITIES'),
    relations: await sorted(store, 'RELATIONS'),
    flows: await sorted(store, 'FLOWS'),
    faults: await faultsOf(store),
  };
}

function comparable({ content: { digest, counts }, ...rest }: Portrait): unknown {
  return { ...rest, content: { digest, counts } };
}

async function sorted(store: GraphStore, part: 'ENTITIES' | 'RELATIONS' | 'FLOWS'): Promise<unknown[]> {
  const items = (await collected(store.scan([part]))).flatMap((chunk) => chunk.items as readonly { id: string }[]);
  return items.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function executeIfAllowed(store: GraphStore, command: Command): Promise<void> {
  await store.execute(command).catch((error: unknown) => {
    if (!(error instanceof GraphError)) throw error;
  });
}
