import { describe, expect, it } from 'vitest';
import { aName, aRecord } from '../builders.ts';
import { settings, type MakeStore } from './setting.ts';

export function textContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('full text', () => {
    it('finds words and their beginnings in names and descriptions, names first', async () => {
      const { store, put, withdraw } = await open();
      const described = (entity: string, name: string, text: string) =>
        aRecord({ entity, fields: { names: [aName(name)], descriptions: [{ language: 'id', text }] } });
      await put(
        described('practice:test:a', 'Bank sampah', 'Warga menabung dari hasil memilah.'),
        described('practice:test:b', 'Desa wisata', 'Pengelolaan sampah dan mata air oleh warga desa.'),
        described('challenge:test:c', 'Kekeringan', 'Embung dan Évora.'),
      );
      const found = async (text: string) =>
        (await store.searchText({ text, first: 10 })).items.map(({ id }) => id.split(':').at(-1));
      expect(await found('sampah')).toEqual(['a', 'b']);
      expect(await found('SAMPAH warga')).toEqual(['a', 'b']);
      expect(await found('meng sampah')).toEqual([]);
      expect(await found('pengelol')).toEqual(['b']);
      expect(await found('evora')).toEqual(['c']);
      expect(await found('E\u0301vora')).toEqual(['c']);
      expect(await found('"sampah" OR NEAR( *')).toEqual([]);
      expect(await found(' ')).toEqual([]);
      const page = await store.searchText({
        text: 'warga',
        first: 1,
        facets: ['kind'],
        filter: { kinds: ['PRACTICE'] },
      });
      expect(page).toMatchObject({
        totalCount: 2,
        hasNext: true,
        facets: [{ values: [{ value: 'PRACTICE', count: 2 }] }],
      });
      const next = await store.searchText({
        text: 'warga',
        first: 1,
        filter: { kinds: ['PRACTICE'] },
        after: page.cursors[0]!,
      });
      expect([page, next].flatMap(({ items }) => items.map(({ id }) => id)).sort()).toEqual([
        'practice:test:a',
        'practice:test:b',
      ]);
      await put(described('practice:test:a', 'Bank pohon', 'Lain.'));
      await withdraw('record:test:practice:test:b');
      expect(await found('sampah')).toEqual([]);
      expect(await found('pohon')).toEqual(['a']);
    });
  });
}
