import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type RecordInput } from '../../model/index.ts';
import { aName, aRecord, maybeDamagedRecords } from '../testing/index.ts';
import { checkRecord } from '../validate/record.ts';
import { formFaults, ruleFaults, withoutFaults } from '../index.ts';

const faultsOf = (record: RecordInput) => [...formFaults(record), ...ruleFaults(record)];

describe('the rules for values', () => {
  it('find what was damaged, with its code, and nothing else', () => {
    fc.assert(
      fc.property(maybeDamagedRecords, (records) => {
        for (const { whole, record, damages } of records) {
          expect(faultsOf(whole)).toEqual([]);
          const codes = new Set(faultsOf(record).map(({ code }) => code));
          expect([...codes].sort()).toEqual([...new Set(damages.map(({ code }) => code))].sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('say nothing of what has not the form of a record', () => {
    const odd = fc.record({
      source: fc.anything(),
      key: fc.anything(),
      entity: fc.record({ id: fc.anything(), kind: fc.constantFrom('REGION', 'PROGRAMME', 'MOON', null) }),
      fields: fc.oneof(
        fc.anything(),
        fc.record({ names: fc.anything(), period: fc.anything(), population: fc.anything() }),
      ),
      relations: fc.oneof(fc.anything(), fc.array(fc.anything())),
      flows: fc.oneof(fc.anything(), fc.array(fc.record({ covers: fc.anything(), value: fc.anything() }))),
      locator: fc.anything(),
    });
    fc.assert(fc.property(odd, (record) => void withoutFaults(record as unknown as RecordInput)));
  });
});

describe('a record without its faults', () => {
  it('keeps all the rest, and is taken', () => {
    fc.assert(
      fc.property(maybeDamagedRecords, (records) => {
        for (const { whole, record, damages } of records) {
          const { record: kept, leftOut } = withoutFaults(record);
          expect(leftOut.length > 0).toBe(damages.length > 0);
          expect(faultsOf(kept)).toEqual([]);
          expect(() => checkRecord(kept)).not.toThrow();
          expect(canonicalJson(withoutFaults(kept).record)).toBe(canonicalJson(kept));
          const lost = new Set(damages.map(({ part }) => part));
          const parts = [...partsOf(whole)].filter(([part]) => !lost.has(part));
          expect(Object.fromEntries(partsOf(kept))).toMatchObject(Object.fromEntries(parts));
          // What stood beside the damage in a list stays too.
          for (const list of ['relations', 'flows'] as const)
            expect(kept[list] ?? []).toEqual(expect.arrayContaining([...(whole[list] ?? [])]));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what was left out as the source has it, and names the field as damaged', () => {
    // As JSON of elsewhere holds it, which the compiler did not read.
    const unread = { colour: 'green' };
    const record = aRecord({
      fields: {
        names: [aName('Klaten'), aName('\u200B'), aName('Lama', { from: '2020', to: '2019' })],
        population: { value: -5, year: 2024 },
        point: { lat: 95, lon: 110 },
        ...unread,
      },
      relations: [
        {
          kind: 'MEASURED',
          from: 'region:test:a',
          to: 'indicator:bps:ipm',
          qualifier: '2024',
          properties: { value: 1e30, unit: '%' },
        },
      ],
      unmapped: { unreadable: ['area'], status: 'kept' },
    });
    const { record: kept, leftOut } = withoutFaults(record);
    expect(kept.fields).toEqual({ names: [aName('Klaten'), aName('Lama', { to: '2019' })] });
    expect(kept.relations ?? []).toEqual([]);
    expect(kept.unmapped).toEqual({
      status: 'kept',
      unreadable: ['area', 'point', 'colour', 'names', 'population', 'indicator:bps:ipm'],
      refused: {
        'fields.point.lat': '95',
        'fields.colour': 'green',
        'fields.names.1.text': '\u200B',
        'fields.names.2.from': '2020',
        'fields.population.value': '-5',
        'relations.0.properties.value': '1e+30',
      },
    });
    expect(leftOut.map(({ code, field }) => [code, field])).toEqual([
      ['INVALID_FIELD', 'point'],
      ['INVALID_FIELD', 'colour'],
      ['BLANK_TEXT', 'names'],
      ['DATES_REVERSED', 'names'],
      ['INVALID_FIGURE', 'population'],
      ['INVALID_FIGURE', 'value'],
    ]);
  });

  it('that has none is the same record', () => {
    const record = aRecord();
    expect(withoutFaults(record)).toEqual({ record, leftOut: [] });
  });
});

/** Fields by their names, and the other parts of a record. */
function partsOf({ fields, relations: _relations, flows: _flows, ...rest }: RecordInput): Map<string, unknown> {
  const ofFields = Object.entries(fields).map(([name, value]): [string, unknown] => [`fields.${name}`, value]);
  return new Map([...Object.entries(rest), ...ofFields]);
}
