import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyFields } from '../../../model/index.ts';
import type { EntityFilter, ListQuery } from '../../graph-store.ts';
import { aName, aRecord, aSource, otherSource } from '../builders.ts';
import { refusalOf, settings, type MakeStore, type Setting } from './setting.ts';

const region = (id: string, name: string, fields: AnyFields, relations: string[] = []) =>
  aRecord({
    entity: `region:test:${id}`,
    fields: { names: [aName(name)], ...fields },
    relations: relations.map((to) => ({ kind: 'PART_OF', from: `region:test:${id}`, to: `region:test:${to}` })),
  });

export function listContract(makeStore: MakeStore): void {
  const open = settings(makeStore);
  let setting: Setting;
  const ids = async (query: Partial<ListQuery>) =>
    (await setting.store.list({ first: 100, ...query })).items.map(({ id }) => id.split(':').at(-1));
  const filtered = (filter: EntityFilter) => ids({ filter });

  describe('lists', () => {
    beforeEach(async () => {
      setting = await open();
      const year = 2024;
      await setting.put(
        region('jateng', 'Jawa Tengah', { level: 'PROVINCE', population: { value: 38, year } }),
        region('klaten', 'Klaten', { level: 'REGENCY', isAutonomous: true, population: { value: 1.2, year } }, [
          'jateng',
        ]),
        region('evora', 'Évora', { level: 'FOREIGN', country: 'PT' }),
        region('ende', 'ende', { level: 'REGENCY', isAutonomous: true, population: { value: 0.3, year } }),
        region('seribu', 'Kepulauan Seribu', { level: 'REGENCY', isAutonomous: false }),
        aRecord({
          entity: 'agreement:test:x',
          fields: { names: [aName('Naskah')], signedOn: '2018-02', validUntil: '2023' },
        }),
        aRecord({
          source: otherSource,
          entity: 'programme:test:x',
          fields: { names: [aName('Zat')], period: { from: '2019-01', to: null } },
        }),
      );
    });

    it('orders by name without case and marks, by any field with unknown values last, and by id', async () => {
      expect(await ids({})).toEqual(['ende', 'evora', 'jateng', 'seribu', 'klaten', 'x', 'x']);
      expect(await ids({ filter: { kinds: ['REGION'] }, order: { field: 'population', direction: 'DESC' } })).toEqual([
        'jateng',
        'klaten',
        'ende',
        'evora',
        'seribu',
      ]);
      expect(await ids({ filter: { kinds: ['REGION'] }, order: { field: 'population', direction: 'ASC' } })).toEqual([
        'ende',
        'klaten',
        'jateng',
        'evora',
        'seribu',
      ]);
      expect(await ids({ filter: { kinds: ['REGION'] }, order: { field: 'id', direction: 'DESC' } })).toEqual([
        'seribu',
        'klaten',
        'jateng',
        'evora',
        'ende',
      ]);
    });

    it('pages through every order without loss or repetition', async () => {
      for (const field of ['name', 'population', 'id', 'recordedAt', 'level', 'startYear'] as const) {
        for (const direction of ['ASC', 'DESC'] as const) {
          const whole = (await setting.store.list({ first: 100, order: { field, direction } })).items.map(
            ({ id }) => id,
          );
          const paged: string[] = [];
          for (let after: string | null = null; ;) {
            const page = await setting.store.list({ first: 2, after, order: { field, direction } });
            expect(page.totalCount).toBe(7);
            paged.push(...page.items.map(({ id }) => id));
            if (!page.hasNext) break;
            after = page.cursors.at(-1)!;
          }
          expect(paged).toEqual(whole);
          expect(new Set(paged).size).toBe(7);
        }
      }
    });

    it('filters by kind, id, value, unknown, range, relation and source', async () => {
      expect(await filtered({ kinds: ['AGREEMENT', 'PROGRAMME'] })).toEqual(['x', 'x']);
      expect(await filtered({ ids: ['region:test:ende', 'region:test:nil'] })).toEqual(['ende']);
      expect(
        await filtered({
          fields: [
            { field: 'level', in: ['REGENCY'] },
            { field: 'isAutonomous', in: [true] },
          ],
        }),
      ).toEqual(['ende', 'klaten']);
      expect(await filtered({ kinds: ['REGION'], fields: [{ field: 'isAutonomous', in: [null, false] }] })).toEqual([
        'evora',
        'jateng',
        'seribu',
      ]);
      expect(await filtered({ ranges: [{ field: 'population', from: 1, to: 2 }] })).toEqual(['klaten']);
      expect(await filtered({ ranges: [{ field: 'startYear', from: 2018 }] })).toEqual(['x', 'x']);
      expect(await filtered({ ranges: [{ field: 'endYear', to: 2023 }] })).toEqual(['x']);
      expect(await filtered({ related: [{ kind: 'PART_OF', direction: 'OUT', to: ['region:test:jateng'] }] })).toEqual([
        'klaten',
      ]);
      expect(await filtered({ related: [{ kind: 'PART_OF', direction: 'IN' }] })).toEqual(['jateng']);
      expect(await filtered({ sources: [otherSource] })).toEqual(['x']);
      expect(await filtered({ kinds: [] })).toEqual([]);
    });

    it('counts facets over the whole filtered list', async () => {
      const page = await setting.store.list({
        first: 1,
        filter: { kinds: ['REGION'] },
        facets: ['level', 'isAutonomous', 'kind', 'source', { relation: 'PART_OF', direction: 'OUT' }],
      });
      expect(page.facets.map(({ values }) => values)).toEqual([
        [
          { value: 'REGENCY', count: 3 },
          { value: 'FOREIGN', count: 1 },
          { value: 'PROVINCE', count: 1 },
        ],
        [
          { value: null, count: 2 },
          { value: 'true', count: 2 },
          { value: 'false', count: 1 },
        ],
        [{ value: 'REGION', count: 5 }],
        [{ value: aSource, count: 5 }],
        [{ value: 'region:test:jateng', count: 1 }],
      ]);
    });

    it('counts an entity once for a value, however often it is stated', async () => {
      await setting.put(aRecord({ key: 'again', entity: 'region:test:klaten' }));
      await setting.put(
        aRecord({
          source: otherSource,
          entity: 'region:test:klaten',
          relations: [{ kind: 'PART_OF', from: 'region:test:klaten', to: 'region:test:jateng' }],
        }),
      );
      const { facets } = await setting.store.list({
        first: 1,
        filter: { ids: ['region:test:klaten'] },
        facets: ['source', { relation: 'PART_OF', direction: 'OUT' }],
      });
      expect(facets.map(({ values }) => values)).toEqual([
        [
          { value: otherSource, count: 1 },
          { value: aSource, count: 1 },
        ],
        [{ value: 'region:test:jateng', count: 1 }],
      ]);
    });

    it('refuses a cursor of another question and a page out of bounds', async () => {
      const page = await setting.store.list({ first: 2 });
      const after = page.cursors[0]!;
      expect(await refusalOf(setting.store.list({ first: 2, after, filter: { kinds: ['REGION'] } }))).toBe(
        'INVALID_CURSOR',
      );
      expect(await refusalOf(setting.store.list({ first: 2, after: 'nonsense' }))).toBe('INVALID_CURSOR');
      expect(await refusalOf(setting.store.list({ first: 0 }))).toBe('INVALID_FILTER');
      expect(await refusalOf(setting.store.list({ first: 1001 }))).toBe('INVALID_FILTER');
    });

    it('answers single things in the order of the question', async () => {
      const asked = ['region:test:klaten', 'region:test:nil', 'region:test:ende', 'region:test:klaten'];
      const entities = await setting.store.entities(asked);
      expect(entities.map((entity) => entity?.id ?? null)).toEqual([
        'region:test:klaten',
        null,
        'region:test:ende',
        'region:test:klaten',
      ]);
      const records = await setting.store.records([`record:test:${asked[0]}`, 'record:test:nil']);
      expect(records.map((record) => record?.entity.id ?? null)).toEqual([asked[0], null]);
    });
  });
}
