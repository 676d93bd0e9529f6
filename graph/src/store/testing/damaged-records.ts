import fc from 'fast-check';
import type { GraphErrorCode, RecordInput } from '../../model/index.ts';
import { aFlow, aName, aRecord } from './builders.ts';

/** A value that no write takes, put into a record that is well without it. */
export interface Damage {
  readonly code: GraphErrorCode;
  /** The part of the record that may be lost with it; all others must stay as they are. */
  readonly part: string;
  damage(record: RecordInput): RecordInput;
}

const field = (name: string, code: GraphErrorCode, ...values: readonly unknown[]): Damage[] =>
  values.map((value) => ({
    code,
    part: `fields.${name}`,
    damage: (record) => ({ ...record, fields: { ...record.fields, [name]: value } }),
  }));
const text = (name: string, code: GraphErrorCode, ...texts: readonly string[]): Damage[] =>
  texts.flatMap((value) => field(name, code, [{ language: 'id', text: value }]));
const name = (code: GraphErrorCode, ...texts: readonly string[]): Damage[] =>
  texts.flatMap((value) => field('names', code, [aName('Baik'), aName(value)]));

const broken = ['Kla\uD800ten', '\uDC00', 'Klaten\uD83D'];
const control = ['Kla\u0000ten', 'Klaten\u0007', '\u009Fa', 'a\u202Eb'];
const stacked = [`e${'\u0301'.repeat(11)}`, `Z${'\u0335\u200D'.repeat(40)}algo`];
const blank = [' ', '\u00A0\u3000', '\u200B\u200D\uFEFF', '\u3164', '\u2800', '\u0301\u0301', '\u00AD\u2060'];
const unsafe = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,<b>a</b>',
  'file:///etc/passwd',
  'ftp://example.org/a',
  'https://user:password@example.org/',
  'https://user@example.org/',
  `https://example.org/${'a'.repeat(2_000)}`,
];
const reversed = { from: '2020-05', to: '2020-04-30' };

const ofRegion: readonly Damage[] = [
  ...name('INVALID_TEXT', ...broken, ...control, ...stacked, 'a\nb', 'a\u2028b'),
  ...name('BLANK_TEXT', ...blank),
  ...field('names', 'DATES_REVERSED', [aName('Baik'), aName('Lama', reversed)]),
  ...field('aliases', 'DATES_REVERSED', [{ scheme: 'bps', value: '9', ...reversed }]),
  ...field('aliases', 'INVALID_TEXT', [{ scheme: 'bps', value: '9\u0000' }]),
  ...field('aliases', 'BLANK_TEXT', [{ scheme: 'bps', value: '\u200B' }]),
  ...text('descriptions', 'INVALID_TEXT', ...broken, ...control.slice(0, 3), ...stacked),
  ...text('descriptions', 'BLANK_TEXT', '\n\t ', ...blank),
  ...field('code', 'INVALID_TEXT', '33\u0000'),
  ...[-1, -0.001, 2.1e10, 1e300].flatMap((value) => field('population', 'INVALID_FIGURE', { value, year: 2024 })),
  ...[-1, 5.3e8].flatMap((value) => field('area', 'INVALID_FIGURE', { value, year: null })),
];
const ofActor: readonly Damage[] = [
  ...unsafe.flatMap((address) => field('website', 'INVALID_ADDRESS', address)),
  ...field('founded', 'INVALID_FIELD', '2020-13'),
];
const ofProgramme: readonly Damage[] = [
  ...field('period', 'DATES_REVERSED', reversed),
  ...field('plannedPeriod', 'DATES_REVERSED', reversed),
  ...field('identifier', 'INVALID_TEXT', 'a\tb'),
  ...field('reporter', 'BLANK_TEXT', { ref: '\u200B', name: 'KOICA' }),
  ...relation('COVERS', 'region:t:b', 'INVALID_FIGURE', { properties: { share: 150 } }, { properties: { share: -1 } }),
  ...relation('COVERS', 'region:t:b', 'DATES_REVERSED', { validFrom: '2020', validTo: '2019-12' }),
  ...relation('COVERS', 'region:t:b', 'INVALID_TEXT', { qualifier: 'a\u0000' }, { properties: { note: '\uD800' } }),
  ...relation('COVERS', 'region:t\u0000:b', 'INVALID_ID', {}),
  ...flow('INVALID_FIGURE', { value: '-9000000000000000000' }, { covers: [{ region: 'region:t:b', share: 101 }] }),
  ...flow('DATES_REVERSED', { date: '2020-02', endDate: '2020-01-31' }),
  ...flow('INVALID_TEXT', { description: '\uDC00' }, { fromText: 'a\u0007' }, { toText: 'a'.repeat(20_001) }),
  ...flow('INVALID_ID', { ordinal: 'a\n' }, { from: 'actor:t:\uD800' }),
];
const ofAgreement: readonly Damage[] = [...field('validUntil', 'DATES_REVERSED', '2019', '2020-05-31')];
const ofAny: readonly Damage[] = [
  part('locator', 'INVALID_ADDRESS', { row: 3, url: 'javascript:alert(1)' }),
  part('locator', 'INVALID_TEXT', { row: 3, page: 'a\u0000' }),
  part('unmapped', 'INVALID_TEXT', { said: ['a', { deep: '\uD800' }] }),
  part('unmapped', 'INVALID_TEXT', { '\uD800': 'a' }),
  part('asserter', 'INVALID_TEXT', 'a\u0000'),
];

function part(what: string, code: GraphErrorCode, value: unknown): Damage {
  return { code, part: what, damage: (record) => ({ ...record, [what]: value }) };
}
function relation(kind: 'COVERS', to: string, code: GraphErrorCode, ...overrides: readonly object[]): Damage[] {
  return overrides.map((override) => ({
    code,
    part: 'relations',
    damage: (record) => ({
      ...record,
      relations: [...(record.relations ?? []), { kind, from: record.entity.id, to, ...override }],
    }),
  }));
}
function flow(code: GraphErrorCode, ...overrides: readonly object[]): Damage[] {
  return overrides.map((override) => ({
    code,
    part: 'flows',
    damage: (record) => ({ ...record, flows: [...(record.flows ?? []), aFlow({ ordinal: '2', ...override })] }),
  }));
}

/** Texts of many scripts that must pass: marks, joiners, symbols. */
const words = fc.constantFrom(
  'Klaten',
  'Kab. Évora',
  'E\u0301vora',
  'Đa\u0300 Nẵng',
  '北京市',
  'ཧཱུྃ',
  'می\u200Cخواهم',
  'בְּרֵאשִׁית',
  '👩\u200D👩\u200D👧',
  "<b>N'Djamena</b> & 50 %",
  '…',
  '7',
);
const names = fc.uniqueArray(words, { minLength: 1, maxLength: 3 }).map((texts) => texts.map((each) => aName(each)));
const descriptions = fc
  .uniqueArray(words, { minLength: 1, maxLength: 2 })
  .map((texts) => texts.map((word) => ({ language: 'id', text: `${word}\n\t${word}` })));

const regionRecord = fc.record(
  {
    names,
    descriptions,
    aliases: fc.constant([{ scheme: 'bps', value: '7', from: '2019', to: '2019-05' }]),
    population: fc.record({ value: fc.constantFrom(0, 1, 101_527_453, 8e9), year: fc.constant(2024) }),
    area: fc.record({ value: fc.constantFrom(0, 0.44, 17_098_246), year: fc.constant(null) }),
  },
  { requiredKeys: ['names'] },
);
const actorRecord = fc.record(
  { names, website: fc.constantFrom('https://example.org/a?b=c#d', 'http://例え.jp/', 'HTTP://EXAMPLE.ORG') },
  { requiredKeys: ['names'] },
);
const programmeRecord = fc.record(
  {
    names,
    period: fc.constantFrom({ from: '2020-05', to: '2020' }, { from: null, to: '2019' }, { from: '2020', to: '2020' }),
    identifier: words,
    reporter: fc.record({ ref: fc.constantFrom(null, 'KR-GOV-051'), name: words }),
  },
  { requiredKeys: ['names'] },
);
const agreementRecord = fc.record({ names, signedOn: fc.constant('2020-06-01') });

export interface MaybeDamaged {
  /** As it would be without the damages. */
  readonly whole: RecordInput;
  readonly record: RecordInput;
  readonly damages: readonly Damage[];
}

const kinds = [
  { id: 'region:t', fields: regionRecord, damages: ofRegion },
  { id: 'actor:t', fields: actorRecord, damages: ofActor },
  { id: 'programme:t', fields: programmeRecord, damages: ofProgramme },
  { id: 'agreement:t', fields: agreementRecord, damages: ofAgreement },
] as const;

const one: fc.Arbitrary<MaybeDamaged> = fc.constantFrom(...kinds).chain(({ id, fields, damages }) =>
  fc
    .record({
      fields: fields as fc.Arbitrary<RecordInput['fields']>,
      damages: fc.uniqueArray(fc.constantFrom(...damages, ...ofAny), {
        maxLength: 3,
        selector: (damage) => damage.part,
      }),
    })
    .map((made) => {
      const whole = aRecord({
        entity: `${id}:x`,
        fields: made.fields,
        locator: { row: 3, url: 'https://example.org/row/3' },
        unmapped: { said: ['\u0000 kept as it is', { deep: 'a\nb' }] },
        ...(id === 'programme:t' && {
          relations: [{ kind: 'COVERS', from: `${id}:x`, to: 'region:t:a', properties: { share: 100 } }],
          flows: [aFlow({ value: '-100.50' })],
        }),
      });
      return { whole, record: made.damages.reduce((each, { damage }) => damage(each), whole), damages: made.damages };
    }),
);

/** Records about things of their own; about half of them damaged, some in several parts. */
export const maybeDamagedRecords: fc.Arbitrary<MaybeDamaged[]> = fc
  .array(one, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((each, index) => renamed(each, index)));

function renamed({ whole, record, damages }: MaybeDamaged, index: number): MaybeDamaged {
  const rename = (input: RecordInput): RecordInput => {
    const id = `${input.entity.id}${index}`;
    const relations = (input.relations ?? []).map((each) => ({ ...each, from: id }));
    return { ...input, key: id, entity: { ...input.entity, id }, relations };
  };
  return { whole: rename(whole), record: rename(record), damages };
}
