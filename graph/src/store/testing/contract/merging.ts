import { describe, expect, it } from 'vitest';
import { aName, aRecord, aSource, aSourceRecord, otherSource } from '../builders.ts';
import { refusalOf, settings, type MakeStore } from './setting.ts';
import { SettableClock } from '../settable-clock.ts';

const inOrder = { source: otherSource, key: 'o' };

export function mergeContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('merging', () => {
    it('believes the source with the lower precedence, whatever came later', async () => {
      const { store, put } = await open();
      await put(aSourceRecord(aSource, 10), aSourceRecord(otherSource, 50));
      await put(aRecord({ fields: { country: 'ID' } }));
      await put(aRecord({ ...inOrder, fields: { names: [aName('Lain')], country: 'MY' } }));
      const [entity] = await store.entities(['region:test:a']);
      expect(entity?.fields).toEqual({ country: 'ID' });
      expect(entity?.names.map(({ text }) => text)).toEqual(['Nama region:test:a', 'Lain']);
      expect(entity?.records).toEqual(['record:test:region:test:a', 'record:other:o']);
      const [records] = await store.recordsOf(['region:test:a']);
      expect(records?.map(({ source }) => source)).toEqual([aSource, otherSource]);
    });

    it('believes the later record of equal sources', async () => {
      const clock = new SettableClock('2026-01-01T10:00:00Z');
      const { store, put } = await open({ clock });
      await put(aRecord({ fields: { country: 'ID' } }));
      clock.set('2026-01-01T11:00:00Z');
      await put(aRecord({ ...inOrder, fields: { country: 'MY' } }));
      expect((await store.entities(['region:test:a']))[0]?.fields).toEqual({ country: 'MY' });
      clock.set('2026-01-01T12:00:00Z');
      await put(aRecord({ fields: { country: 'SG' } }));
      expect((await store.entities(['region:test:a']))[0]?.fields).toEqual({ country: 'SG' });
    });

    it('does not believe an older record that a clock set back makes look older', async () => {
      const clock = new SettableClock('2026-01-20T00:00:00Z');
      const { store, put } = await open({ clock });
      await put(aRecord({ fields: { country: 'ID' } }));
      clock.set('2026-01-10T00:00:00Z');
      await put(aRecord({ fields: { country: 'MY' } }));
      const [record] = await store.records(['record:test:region:test:a']);
      expect(record?.recordedAt, 'and each change has a time of its own').toBe('2026-01-20T00:00:00.001Z');
    });

    it('merges anew what a source states when its precedence changes', async () => {
      const { store, put } = await open();
      await put(aSourceRecord(aSource, 10), aSourceRecord(otherSource, 50));
      await put(
        aRecord({ fields: { country: 'ID' } }),
        aRecord({ ...inOrder, fields: { country: 'MY' } }),
        aRecord({ entity: 'region:test:b' }),
      );
      const result = await put(aSourceRecord(otherSource, 5));
      expect(result.updated).toEqual(['region:test:a', otherSource]);
      expect((await store.entities(['region:test:a']))[0]).toMatchObject({ version: 2, fields: { country: 'MY' } });
      expect((await store.entities(['region:test:b']))[0]).toMatchObject({ version: 1 });
    });

    it('asks every entity for a name', async () => {
      const { put, withdraw } = await open();
      await put(aRecord());
      await put({ ...aRecord({ key: 'nameless' }), fields: { country: 'ID' } });
      expect(await refusalOf(withdraw('record:test:region:test:a'))).toBe('INVALID_RECORD');
    });

    it('lets an alias of scheme id lead to one living entity only', async () => {
      const { store, put, withdraw } = await open();
      const alias = (value: string) => ({ aliases: [{ scheme: 'id', value }] });
      await put(aRecord({ fields: alias('region:old:1') }));
      expect(await refusalOf(put(aRecord({ entity: 'region:test:b', fields: alias('region:old:1') })))).toBe(
        'ALIAS_TAKEN',
      );
      const late = await put(aRecord({ key: 'late', entity: 'region:old:1' }));
      expect(late, 'a record of an id that leads elsewhere goes there').toMatchObject({ updated: ['region:test:a'] });
      await withdraw('record:test:late');
      await put(aRecord({ entity: 'region:test:c' }));
      expect(await refusalOf(put(aRecord({ entity: 'region:test:b', fields: alias('region:test:c') })))).toBe(
        'ALIAS_TAKEN',
      );
      expect(await store.resolve(['region:old:1', 'region:test:c', 'region:test:nil'])).toEqual([
        'region:test:a',
        'region:test:c',
        null,
      ]);
      await withdraw('record:test:region:test:a');
      expect(await store.resolve(['region:old:1'])).toEqual([null]);
    });

    it('lets two entities exchange an alias in one command', async () => {
      const { store, put } = await open();
      const alias = (value: string) => ({ aliases: [{ scheme: 'id', value }] });
      await put(
        aRecord({ fields: alias('region:old:1') }),
        aRecord({ entity: 'region:test:b', fields: alias('region:old:2') }),
      );
      await put(
        aRecord({ fields: alias('region:old:2') }),
        aRecord({ entity: 'region:test:b', fields: alias('region:old:1') }),
      );
      expect(await store.resolve(['region:old:1', 'region:old:2'])).toEqual(['region:test:b', 'region:test:a']);
    });

    it('finds by other aliases, those in force first', async () => {
      const { store, put } = await open();
      const code = (to?: string) => ({
        aliases: [{ scheme: 'kemendagri', value: '91.01', ...(to === undefined ? {} : { to }) }],
      });
      await put(
        aRecord({ fields: code('2022') }),
        aRecord({ entity: 'region:test:b', fields: code() }),
        aRecord({ entity: 'region:test:c', fields: code('2024') }),
      );
      expect(await store.findByAlias('kemendagri', '91.01')).toEqual([
        'region:test:b',
        'region:test:c',
        'region:test:a',
      ]);
      expect(await store.findByAlias('bps', '91.01')).toEqual([]);
    });
  });
}
