import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId, type GraphError } from '../../../model/index.ts';
import { withoutFaults } from '../../rules/without-faults.ts';
import { ruleFaults } from '../../rules/rule-faults.ts';
import { checkRecord } from '../../validate/record.ts';
import { aCommand, aName, aRecord } from '../builders.ts';
import { contentOf, contentWith } from '../content-of.ts';
import { maybeDamagedRecords } from '../damaged-records.ts';
import { faultsOf, refusalOf, settings, type MakeStore } from './setting.ts';

export function valueContract(makeStore: MakeStore, runs: number): void {
  const open = settings(makeStore);

  describe('values', () => {
    it(
      'are refused by the same list by which a check finds them where they stand',
      { timeout: 120_000 + runs * 5000 },
      async () => {
        await fc.assert(
          fc.asyncProperty(maybeDamagedRecords, async (all) => {
            // What has not even the form of a field is in no archive.
            const records = all.filter(({ record }) => hasForm(record));
            const writing = await makeStore();
            const refused: string[] = [];
            try {
              for (const { record, damages } of records) {
                const code = await writing.execute(aCommand({ put: [record] })).then(
                  () => null,
                  (error: unknown) => (error as GraphError).code,
                );
                const codes = damages.map((damage) => damage.code);
                expect(code === null ? codes : codes.some((each) => each === code)).toEqual(code === null ? [] : true);
                expect([...ruleFaults(record)][0]?.code ?? null).toBe(code);
                if (code !== null) refused.push(recordId(record.source, record.key));
                // What is left of it is taken.
                if (code !== null) await writing.execute(aCommand({ put: [withoutFaults(record).record] }));
              }
              expect(await faultsOf(writing)).toEqual([]);
            } finally {
              await writing.close();
            }
            const restored = await makeStore();
            try {
              await restored.restore(contentWith(records.map(({ record }) => record)));
              // Half a character in an id turns into another one, of which the check says more.
              const found = (await faultsOf(restored)).filter(({ code }) => ruleCodes.has(code));
              expect(new Set(found.map(({ ids }) => ids[0]))).toEqual(new Set(refused));
            } finally {
              await restored.close();
            }
          }),
          { numRuns: Math.ceil(runs / 5) },
        );
      },
    );

    it('name the field, and leave nothing behind', async () => {
      const { store, put } = await open();
      const error = await put(aRecord({ fields: { population: { value: -1, year: 2024 } } })).catch(
        (refusal: unknown) => refusal,
      );
      expect(error).toMatchObject({
        code: 'INVALID_FIGURE',
        details: { field: 'population', part: 'fields.population.value' },
      });
      expect(await refusalOf(store.execute(aCommand({ id: 'half \uD800' })))).toBe('INVALID_TEXT');
      expect(await store.position()).toBe(0);
    });

    it('of an older time come back with a restore, are told by the check, and go with the next write', async () => {
      const names = [aName('Klaten'), aName('Kla\u0000ten')];
      const older = contentWith([aRecord({ fields: { names, population: { value: -1, year: 2024 } } })]);
      const store = await makeStore();
      await store.restore(older);
      expect((await store.entities(['region:test:a']))[0]?.names).toEqual(names);
      expect((await contentOf(store)).counts).toEqual(older.counts);
      const faults = await faultsOf(store);
      expect(faults.map(({ code, ids }) => [code, ids])).toEqual([
        ['INVALID_TEXT', ['record:test:region:test:a', 'region:test:a']],
        ['INVALID_FIGURE', ['record:test:region:test:a', 'region:test:a']],
      ]);
      await store.execute(aCommand({ put: [aRecord()] }));
      expect(await faultsOf(store)).toEqual([]);
      await store.close();
    });
  });
}

const ruleCodes: ReadonlySet<string> = new Set([
  'INVALID_TEXT',
  'BLANK_TEXT',
  'INVALID_FIGURE',
  'INVALID_ADDRESS',
  'INVALID_ID',
  'DATES_REVERSED',
]);

function hasForm(record: Parameters<typeof checkRecord>[0]): boolean {
  try {
    checkRecord(record);
    return true;
  } catch {
    return false;
  }
}
