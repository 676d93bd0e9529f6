import { describe, expect, it } from 'vitest';
import { aCommand, aName, aRecord } from '../builders.ts';
import { refusalOf, settings, type MakeStore } from './setting.ts';

export function commandContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('commands', () => {
    it('writes one row of the log and says what it created', async () => {
      const { store, put } = await open();
      expect(await put(aRecord(), aRecord({ entity: 'actor:test:x' }))).toEqual({
        seq: 1,
        created: ['actor:test:x', 'region:test:a'],
        updated: [],
        removed: [],
        unchanged: 0,
      });
      expect(await store.position()).toBe(1);
    });

    it('answers a repeated command as before and writes nothing', async () => {
      const { store } = await open();
      const command = aCommand({ put: [aRecord()] });
      const first = await store.execute(command);
      expect(await store.execute(command)).toEqual(first);
      expect(await store.position()).toBe(1);
      expect((await store.entities(['region:test:a']))[0]?.version).toBe(1);
    });

    it('refuses a command id that comes again with another content', async () => {
      const { store } = await open();
      await store.execute(aCommand({ id: 'same', put: [aRecord()] }));
      expect(
        await refusalOf(store.execute(aCommand({ id: 'same', put: [aRecord({ entity: 'region:test:b' })] }))),
      ).toBe('COMMAND_REUSED');
    });

    it('leaves equal records alone and writes no row', async () => {
      const { store, put } = await open();
      await put(aRecord({ locator: {}, unmapped: {} }));
      expect(await put(aRecord())).toEqual({ seq: null, created: [], updated: [], removed: [], unchanged: 1 });
      expect(await store.position()).toBe(1);
    });

    it('raises the version with each change of a record', async () => {
      const { store, put } = await open();
      await put(aRecord());
      const result = await put(aRecord({ fields: { country: 'ID' } }));
      expect(result).toMatchObject({ seq: 2, created: [], updated: ['region:test:a'] });
      expect((await store.entities(['region:test:a']))[0]).toMatchObject({ version: 2, fields: { country: 'ID' } });
    });

    it('keeps the expected version', async () => {
      const { store, put } = await open();
      const edit = (version: number, country: string) =>
        store.execute(
          aCommand({
            kind: 'EDIT',
            put: [aRecord({ fields: { country } })],
            expect: [{ id: 'region:test:a', version }],
          }),
        );
      expect(await refusalOf(edit(1, 'ID'))).toBe('VERSION_CONFLICT');
      await edit(0, 'ID');
      expect(await refusalOf(edit(0, 'MY'))).toBe('VERSION_CONFLICT');
      await edit(1, 'MY');
      await put(aRecord({ fields: { country: 'SG' } }));
      expect(await refusalOf(edit(2, 'TH'))).toBe('VERSION_CONFLICT');
    });

    it('changes nothing where one part is refused', async () => {
      const { store, put } = await open();
      await put(aRecord());
      const nameless = { ...aRecord({ entity: 'region:test:b' }), fields: { country: 'ID' } };
      expect(await refusalOf(put(aRecord({ entity: 'region:test:c' }), nameless))).toBe('INVALID_RECORD');
      expect(await store.entities(['region:test:b', 'region:test:c'])).toEqual([null, null]);
      expect(await store.position()).toBe(1);
    });

    it('withdraws a record, and the entity with the last one', async () => {
      const { store, put, withdraw } = await open();
      await put(
        aRecord({ fields: { names: [aName('Satu')] } }),
        aRecord({ key: 'second', fields: { names: [aName('Dua')] } }),
      );
      expect(await withdraw('record:test:second')).toMatchObject({ updated: ['region:test:a'], removed: [] });
      expect(await withdraw('record:test:region:test:a')).toMatchObject({ updated: [], removed: ['region:test:a'] });
      expect(await store.entities(['region:test:a'])).toEqual([null]);
      expect(await withdraw('record:test:second')).toMatchObject({ seq: null });
    });

    it('moves a record to another entity of its kind', async () => {
      const { store, put } = await open();
      await put(aRecord({ key: 'k', entity: 'actor:test:x' }));
      expect(await put(aRecord({ key: 'k', entity: 'actor:test:y' }))).toMatchObject({
        created: ['actor:test:y'],
        removed: ['actor:test:x'],
      });
      expect(await refusalOf(put(aRecord({ key: 'k', entity: 'region:test:a' })))).toBe('KIND_CHANGED');
      expect((await store.entities(['actor:test:y']))[0]?.records).toEqual(['record:test:k']);
    });

    it('takes commands that are given at once one after another', async () => {
      const { store } = await open();
      const ids = Array.from({ length: 20 }, (_, index) => `region:test:${index}`);
      const results = await Promise.all(ids.map((entity) => store.execute(aCommand({ put: [aRecord({ entity })] }))));
      expect(results.map(({ seq }) => seq).sort((a, b) => a! - b!)).toEqual(ids.map((_, index) => index + 1));
    });

    it('lets readers go on beside a large write, who see all of it or nothing', async () => {
      const { store, put } = await open();
      const many = Array.from({ length: 1000 }, (_, index) => aRecord({ entity: `region:test:${index}` }));
      const writer = { isDone: false };
      const writing = put(...many).then(() => (writer.isDone = true));
      const seen = new Set<number>();
      while (!writer.isDone) {
        const { records, entities } = await store.counts();
        expect(records).toBe(entities.REGION);
        seen.add(records);
        await new Promise((next) => setImmediate(next));
      }
      await writing;
      expect([...seen].filter((count) => count !== 0 && count !== 1000)).toEqual([]);
      expect((await store.counts()).records).toBe(1000);
    });

    it('bounds a command', async () => {
      const { store, put } = await open();
      const many = Array.from({ length: 1001 }, (_, index) => aRecord({ entity: `region:test:${index}` }));
      expect(await refusalOf(put(...many))).toBe('INVALID_RECORD');
      expect(await refusalOf(put(aRecord(), aRecord()))).toBe('INVALID_RECORD');
      expect(await refusalOf(store.execute(aCommand({ id: '' })))).toBe('INVALID_RECORD');
    });
  });
}
