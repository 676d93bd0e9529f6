import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords, orderRecords, statementsOf } from './merge.ts';
import type { GraphRecord } from './record.ts';

const register = 'source:jejaring:register';
const wiki = 'source:jejaring:wiki';
const precedence = (source: string) => (source === register ? 10 : 50);
const name = (text: string) => ({ language: 'id', text, use: 'OFFICIAL' as const });

function record(key: string, overrides: Partial<GraphRecord> = {}): GraphRecord {
  return {
    canonicalEntity: 'region:idn:33.10',
    id: `record:test:${key}`,
    key,
    source: wiki,
    entity: { id: 'region:idn:33.10', kind: 'REGION' },
    asserter: null,
    locator: {},
    basis: 'STATED',
    rule: null,
    fields: { names: [name('Klaten')] },
    unmapped: {},
    hash: key,
    recordedAt: '2026-01-01T00:00:00.000Z',
    ...overrides,
  };
}

const merged = (...records: GraphRecord[]) => mergeRecords('region:idn:33.10', 'REGION', 1, records, precedence);
const ruled = (field: string, ...records: GraphRecord[]) =>
  statementsOf('REGION', records, precedence)
    .filter((statement) => statement.field === field)
    .map(({ value, shown, rule }) => [value, shown, rule]);

describe('merging records', () => {
  it('orders by precedence, then later, then id', () => {
    const records = [
      record('b'),
      record('a'),
      record('later', { recordedAt: '2026-02-01T00:00:00.000Z' }),
      record('best', { source: register, recordedAt: '2025-01-01T00:00:00.000Z' }),
    ];
    expect(orderRecords(records, precedence).map(({ key }) => key)).toEqual(['best', 'later', 'a', 'b']);
  });

  it('takes a source that nobody ranks as the last', () => {
    const records = [record('unranked', { source: 'source:jejaring:new' }), record('wiki')];
    const known = (source: string) => (source === wiki ? 999 : Number.NaN);
    expect(orderRecords(records, known).map(({ key }) => key)).toEqual(['wiki', 'unranked']);
  });

  it('goes by the later one alone for sources, whose precedence is itself a field', () => {
    const about = (key: string, source: string, day: string) =>
      record(key, { source, recordedAt: `2026-01-${day}T00:00:00.000Z`, entity: { id: wiki, kind: 'SOURCE' } });
    expect(
      orderRecords([about('old', register, '01'), about('new', wiki, '02')], precedence).map(({ key }) => key),
    ).toEqual(['new', 'old']);
  });

  it('shows the best value of a single field and every value of a list', () => {
    const entity = merged(
      record('wiki', { fields: { names: [name('Klaten'), name('Kab. Klaten')], country: 'NL', level: 'REGENCY' } }),
      record('register', {
        source: register,
        fields: { names: [name('Kabupaten Klaten'), name('Klaten')], country: 'ID' },
      }),
    );
    expect(entity.names.map(({ text }) => text)).toEqual(['Kabupaten Klaten', 'Klaten', 'Kab. Klaten']);
    expect(entity.fields).toEqual({ country: 'ID', level: 'REGENCY' });
    expect(entity.records).toEqual(['record:test:register', 'record:test:wiki']);
    expect(entity.aliases).toEqual([]);
  });

  it('lets null and false be values and absence be none', () => {
    const entity = merged(
      record('a', { source: register, fields: { isAutonomous: false } }),
      record('b', { fields: { isAutonomous: true } }),
    );
    expect(entity.fields).toEqual({ isAutonomous: false });
  });

  it('does not depend on the order in which records are given', () => {
    const some = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        source: fc.constantFrom(register, wiki),
        country: fc.constantFrom('ID', 'MY'),
        day: fc.constantFrom('01', '02'),
      }),
      { minLength: 1, selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (parts, stream) => {
        const records = parts.map(({ key, source, country, day }) =>
          record(key, {
            source,
            recordedAt: `2026-01-${day}T00:00:00.000Z`,
            fields: { names: [name(country)], country },
          }),
        );
        const shuffled = records
          .map((one) => ({ one, at: stream.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(merged(...shuffled)).toEqual(merged(...records));
      }),
    );
  });
});

describe('statements', () => {
  it('names the rule that chose', () => {
    const country = (key: string, value: string, overrides: Partial<GraphRecord> = {}) =>
      record(key, { ...overrides, fields: { country: value } });
    expect(ruled('country', country('a', 'ID'))).toEqual([['ID', true, 'ONLY']]);
    expect(ruled('country', country('a', 'ID'), country('b', 'ID'))).toEqual([
      ['ID', true, 'AGREED'],
      ['ID', true, 'AGREED'],
    ]);
    expect(ruled('country', country('a', 'ID', { source: register }), country('b', 'MY'))).toEqual([
      ['ID', true, 'SOURCE_ORDER'],
      ['MY', false, 'OVERRULED'],
    ]);
    const later = { recordedAt: '2026-03-01T00:00:00.000Z' };
    expect(ruled('country', country('a', 'ID'), country('b', 'MY', later))).toEqual([
      ['MY', true, 'LATER'],
      ['ID', false, 'OVERRULED'],
    ]);
    expect(
      ruled('names', record('a'), record('b', { fields: { names: [name('Lain')] } })).map(([, shown, rule]) => [
        shown,
        rule,
      ]),
    ).toEqual([
      [true, 'UNION'],
      [true, 'UNION'],
    ]);
    expect(ruled('country', record('a'))).toEqual([]);
  });
});
