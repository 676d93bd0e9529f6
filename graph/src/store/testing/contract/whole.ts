import { describe, expect, it } from 'vitest';
import type { RecordInput } from '../../../model/index.ts';
import type { ScanPart } from '../../graph-store.ts';
import { normalRecord } from '../../validate/record.ts';
import { withdrawSource } from '../../withdraw-source.ts';
import { aCommand, aFlow, aRecord, aRelation, aSource, aSourceRecord, otherSource } from '../builders.ts';
import { collected, faultsOf, refusalOf, settings, type MakeStore } from './setting.ts';

export function wholeContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('the whole', () => {
    it('scans everything once, sources first, in chunks', async () => {
      const { store, put } = await open();
      const regions = Array.from({ length: 990 }, (_, index) =>
        aRecord({
          entity: `region:test:${index}`,
          relations: index === 0 ? [] : [aRelation({ from: `region:test:${index}`, to: 'region:test:0' })],
        }),
      );
      const programme = aRecord({
        entity: 'programme:test:p',
        flows: [aFlow(), aFlow({ ordinal: '2' })],
        relations: [{ kind: 'COVERS', from: 'programme:test:p', to: 'region:nil:1' }],
      });
      await put(...regions);
      await put(programme, aSourceRecord(aSource, 50));
      const seen: Record<ScanPart, unknown[]> = { ENTITIES: [], RELATIONS: [], FLOWS: [], RECORDS: [], COMMANDS: [] };
      const order: ScanPart[] = [];
      for await (const { part, items } of store.scan(['ENTITIES', 'RELATIONS', 'FLOWS', 'RECORDS', 'COMMANDS'])) {
        if (order.at(-1) !== part) order.push(part);
        expect(items.length).toBeLessThanOrEqual(5000);
        seen[part].push(...items);
      }
      expect(order).toEqual(['ENTITIES', 'RELATIONS', 'FLOWS', 'RECORDS', 'COMMANDS']);
      expect(seen.ENTITIES[0]).toMatchObject({ id: aSource });
      expect([seen.ENTITIES.length, seen.RELATIONS.length, seen.FLOWS.length, seen.RECORDS.length]).toEqual([
        992, 991, 2, 992,
      ]);
      const { id, hash, recordedAt } = (await store.records(['record:test:programme:test:p']))[0]!;
      expect((seen.RECORDS as RecordInput[]).find(({ key }) => key === 'programme:test:p')).toEqual({
        ...normalRecord(programme),
        id,
        hash,
        recordedAt,
        canonicalEntity: 'programme:test:p',
      });
      expect(seen.COMMANDS).toHaveLength(2);
      const only = await collected(store.scan(['FLOWS']));
      expect(only.map(({ part }) => part)).toEqual(['FLOWS']);
    });

    it('counts by kind and by source', async () => {
      const { store, put } = await open();
      await put(
        aRecord(),
        aRecord({ key: 'again' }),
        aRecord({ entity: 'actor:test:x' }),
        aRecord({ source: otherSource }),
      );
      const counts = await store.counts();
      expect(counts).toMatchObject({ records: 4, entities: { REGION: 1, ACTOR: 1, PROGRAMME: 0 } });
      expect(counts.bySource).toEqual([
        { source: otherSource, records: 1, byKind: { REGION: 1 } },
        { source: aSource, records: 3, byKind: { ACTOR: 1, REGION: 1 } },
      ]);
    });

    it('tells the history of one entity, newest first, and feeds the log in order', async () => {
      const { store, put } = await open();
      await put(aRecord());
      await put(aRecord({ entity: 'region:test:b' }));
      await store.execute(
        aCommand({
          id: 'edit-1',
          kind: 'EDIT',
          who: 'token',
          note: 'kode negara',
          put: [aRecord({ fields: { country: 'ID' } })],
        }),
      );
      const page = await store.changes('region:test:a', { first: 1 });
      expect(page).toMatchObject({ totalCount: 2, hasNext: true });
      expect(page.items[0]).toMatchObject({
        seq: 3,
        who: 'token',
        command: 'edit-1',
        kind: 'EDIT',
        note: 'kode negara',
        created: [],
        removed: [],
        records: ['record:test:region:test:a'],
        replaced: [normalRecord(aRecord())],
      });
      const rest = await store.changes('region:test:a', { first: 5, after: page.cursors[0]! });
      expect(rest.items.map(({ seq }) => seq)).toEqual([1]);
      expect((await store.changes(null, { first: 10 })).items.map(({ seq }) => seq)).toEqual([3, 2, 1]);
      expect((await store.changesAfter(1, 10)).map(({ seq }) => seq)).toEqual([2, 3]);
      expect((await store.changesAfter(0, 1)).map(({ replaced }) => replaced)).toEqual([[]]);
    });

    it('tells what a change replaced by the ids of the records', async () => {
      const { store, put } = await open();
      const keys = ['c', 'a', 'b'];
      await put(...keys.map((key) => aRecord({ key })));
      await put(...keys.map((key) => aRecord({ key, fields: { country: 'ID' } })));
      expect((await store.changesAfter(1, 1))[0]?.replaced.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    });

    it('keeps one pair, which only one that is meant to replaces, and which is no part of the content', async () => {
      const { store, put } = await open();
      await put(aRecord());
      const [position, counts] = [await store.position(), await store.counts()];
      expect(await store.pair()).toBeNull();
      const kept = await Promise.all(['one', 'two'].map((pair) => store.keepPair(pair)));
      expect(kept[0]).toBe(kept[1]);
      expect(await store.pair()).toBe(kept[0]);
      expect(await store.keepPair('three', true)).toBe('three');
      expect(await store.keepPair('four')).toBe('three');
      expect(await store.pair()).toBe('three');
      expect([await store.position(), await store.counts()]).toEqual([position, counts]);
      expect(await faultsOf(store)).toEqual([]);
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('pages the records of a source', async () => {
      const { store, put } = await open();
      await put(aRecord({ key: 'b' }), aRecord({ key: 'a' }), aRecord({ key: 'c' }), aRecord({ source: otherSource }));
      const page = await store.recordsFrom(aSource, { first: 2 });
      const rest = await store.recordsFrom(aSource, { first: 2, after: page.cursors[1]! });
      expect([...page.items, ...rest.items].map(({ key }) => key)).toEqual(['a', 'b', 'c']);
      expect([page.totalCount, page.hasNext, rest.hasNext]).toEqual([3, true, false]);
    });

    it('withdraws a source in batches that can be resumed', async () => {
      const { store, put } = await open();
      await put({ ...aSourceRecord(aSource, 50), key: '0' }, aRecord({ source: otherSource }));
      for (const start of [0, 800]) {
        await put(...Array.from({ length: 800 }, (_, index) => aRecord({ entity: `region:test:${start + index}` })));
      }
      const controller = new AbortController();
      const stopped = withdrawSource(store, aSource, {
        who: 'cli',
        signal: controller.signal,
        onProgress: () => controller.abort(),
      });
      await expect(stopped).rejects.toThrow('aborted');
      expect((await store.counts()).records).toBe(603);
      expect((await store.entities([aSource]))[0]?.id, 'a source keeps its name to the end').toBe(aSource);
      expect(await withdrawSource(store, aSource, { who: 'cli' })).toBe(602);
      expect((await store.counts()).entities).toMatchObject({ REGION: 1, SOURCE: 0 });
      expect(await withdrawSource(store, aSource, { who: 'cli' })).toBe(0);
    });

    it('says what is wrong with a question', async () => {
      const { store } = await open();
      expect(await refusalOf(store.changes(null, { first: 0 }))).toBe('INVALID_FILTER');
      expect(await refusalOf(store.recordsFrom(aSource, { first: 1, after: 'x' }))).toBe('INVALID_CURSOR');
      expect(await store.position()).toBe(0);
    });
  });
}
