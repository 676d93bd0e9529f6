import fc from 'fast-check';
import {
  kindOfId,
  recordId,
  type AnyFields,
  type EntityKind,
  type FlowInput,
  type RecordInput,
  type RelationInput,
} from '../../model/index.ts';
import type { Command } from '../graph-store.ts';
import { aName, aSource, otherSource } from './builders.ts';

/** A world so small that records meet, ends are missing and aliases collide all the time. */
const regions = ['region:t:a', 'region:t:b', 'region:t:c'] as const;
const actors = ['actor:t:x', 'actor:t:y'] as const;
const programmes = ['programme:t:p', 'programme:t:q'] as const;
const sources = [aSource, otherSource] as const;
export const nodes: readonly string[] = [...regions, ...actors, ...programmes, ...sources];
export const oldIds = ['region:old:1', 'region:old:2'] as const;

/** Sometimes an id that leads to another one, or to none. */
const region = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...regions) },
  { weight: 1, arbitrary: fc.constantFrom(...oldIds) },
);
const actor = fc.constantFrom(...actors);
const programme = fc.constantFrom(...programmes);
const dated = fc.constantFrom(null, '2020', '2021-05');

/** Times that meet, that follow each other, and that only touch. */
const span = fc.constantFrom(
  { validFrom: null, validTo: null },
  { validFrom: null, validTo: '2020' },
  { validFrom: '2020', validTo: null },
  { validFrom: '2020-03', validTo: '2021-05' },
);
/** Mostly one way, so that not every command closes a circle. */
const ways = <Id>(forwards: readonly (readonly [Id, Id])[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...forwards) },
    { weight: 1, arbitrary: fc.constantFrom(...forwards.map(([a, b]) => [b, a] as const)) },
    { weight: 1, arbitrary: fc.constantFrom(...forwards.map(([a]) => [a, a] as const)) },
  );
const [a, b, c] = regions;
const upwards = ways<string>([
  [a, b],
  [b, c],
  [a, c],
]);
const downwards = ways<string>([programmes]);

const hierarchical: fc.Arbitrary<RelationInput> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: upwards.map(([from, to]) => ({ kind: 'PART_OF' as const, from, to })) },
      { weight: 1, arbitrary: downwards.map(([from, to]) => ({ kind: 'PARENT_OF' as const, from, to })) },
    ),
    span,
  )
  .map(([relation, time]) => ({ ...relation, ...time }));

const flat: fc.Arbitrary<RelationInput> = fc
  .oneof(
    fc.record({ kind: fc.constant('GOVERNS' as const), from: actor, to: region, validTo: dated }),
    fc.record({ kind: fc.constant('COVERS' as const), from: programme, to: region, validTo: dated }),
    fc.record({
      kind: fc.constant('PARTY_TO' as const),
      from: fc.oneof(actor, region),
      to: programme,
      qualifier: fc.constantFrom('FUNDING', 'PARTNER'),
      validTo: dated,
    }),
  )
  .filter(({ from, to }) => from !== to);

const relations = fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: flat }, { weight: 1, arbitrary: hierarchical }), {
  maxLength: 4,
  selector: ({ kind, from, to, qualifier }) => JSON.stringify([kind, from, to, qualifier]),
});

const flow: fc.Arbitrary<FlowInput> = fc.record({
  ordinal: fc.constantFrom('1', '2'),
  kind: fc.constant('DISBURSEMENT' as const),
  value: fc.constantFrom('1', '2.50', null),
  currency: fc.constant('EUR'),
  valueDate: fc.constant(null),
  date: fc.constantFrom(null, '2020', '2021-02-03'),
  from: fc.option(actor, { nil: null }),
  to: fc.option(fc.oneof(actor, region), { nil: null }),
  covers: fc.uniqueArray(fc.record({ region }), { maxLength: 1 }),
});
const flows = fc.uniqueArray(flow, { maxLength: 2, selector: ({ ordinal }) => ordinal });

const alias = fc.oneof(
  { weight: 4, arbitrary: fc.record({ scheme: fc.constant('id'), value: fc.constantFrom(...oldIds, ...regions) }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { scheme: fc.constant('bps'), value: fc.constantFrom('1', '2'), to: fc.constantFrom('2019', '2020') },
      { requiredKeys: ['scheme', 'value'] },
    ),
  },
);
const names = fc.uniqueArray(
  fc.constantFrom('Satu', 'Dua', 'Évora').map((text) => aName(text)),
  { minLength: 1, maxLength: 2, selector: ({ text }) => text },
);
const present = fc.record(
  { names, aliases: fc.array(alias, { minLength: 1, maxLength: 1 }), country: fc.constantFrom('ID', 'MY') },
  { requiredKeys: [] },
);
const coded = fc.oneof(
  { weight: 3, arbitrary: fc.record({ code: fc.constantFrom('1', '2'), codeScheme: fc.constant('bps') }) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ code: fc.constantFrom('1', '2') }),
      fc.record({ codeScheme: fc.constantFrom('bps', 'kemendagri') }),
    ),
  },
);
const named = fc.record({ names }, { requiredKeys: ['names'] });

function fieldsOf(kind: EntityKind): fc.Arbitrary<AnyFields> {
  if (kind === 'SOURCE')
    return fc.record({ names, precedence: fc.constantFrom(5, 10, 50) }, { requiredKeys: ['names'] });
  if (kind === 'PROGRAMME') return named;
  const said =
    kind === 'REGION'
      ? fc.oneof(
          { weight: 1, arbitrary: present },
          { weight: 1, arbitrary: fc.tuple(present, coded).map(([a, b]) => ({ ...a, ...b })) },
        )
      : present;
  // Mostly with a name: a command without one is refused, which is seldom of interest.
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(named, said).map(([a, b]) => ({ ...b, ...a })) },
    { weight: 1, arbitrary: said },
  );
}

const record: fc.Arbitrary<RecordInput> = fc
  .record({
    source: fc.constantFrom(...sources),
    key: fc.constantFrom('1', '2', '3', '4'),
    entity: fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...nodes) },
      { weight: 1, arbitrary: fc.constantFrom(...oldIds) },
    ),
  })
  .chain(({ source, key, entity }) => {
    const kind = kindOfId(entity) as EntityKind;
    return fc.record({
      source: fc.constant(source),
      key: fc.constant(`${kind === 'SOURCE' ? 'source' : ''}${key}`),
      entity: fc.constant({ id: entity, kind }),
      fields: fieldsOf(kind),
      relations,
      flows: kind === 'PROGRAMME' ? flows : fc.constant([]),
    });
  });

const coding = fc.record({
  source: fc.constantFrom(...sources),
  key: fc.constantFrom('1', '2'),
  entity: fc.constantFrom(...regions),
  fields: fc.oneof(coded, fc.record({ aliases: fc.array(alias, { minLength: 1, maxLength: 2 }) })),
});

/** Commands about nothing but the codes of regions, so that these meet in most of them; each region has its name. */
export const codeCommands: fc.Arbitrary<Command[]> = fc
  .array(
    fc.record({
      put: fc.uniqueArray(coding, { maxLength: 3, selector: ({ source, key, entity }) => source + key + entity }),
      withdraw: fc.option(coding, { freq: 4 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((steps) => [
    {
      id: 'names',
      kind: 'IMPORT',
      who: 'cli',
      put: regions.map((id) => aboutCode(id, { names: [aName(id)] }, 'name')),
    },
    ...steps.map(({ put, withdraw }, index): Command => {
      const records = put.map(({ source, key, entity, fields }) => aboutCode(entity, fields, key, source));
      const gone = withdraw === null ? [] : [recordId(withdraw.source, `${withdraw.key} ${withdraw.entity}`)];
      const own = new Set(records.map((record) => recordId(record.source, record.key)));
      const kind = records.length === 0 ? 'WITHDRAW' : 'IMPORT';
      return { id: `c${index}`, kind, who: 'cli', put: records, withdraw: gone.filter((id) => !own.has(id)) };
    }),
  ]);

function aboutCode(entity: string, fields: RecordInput['fields'], key: string, source: string = aSource): RecordInput {
  return { source, key: `${key} ${entity}`, entity: { id: entity, kind: 'REGION' }, fields };
}

const recordIds = sources.flatMap((source) =>
  ['1', '2', '3', '4', 'source1', 'source2'].map((key) => `record:${source.split(':')[2]}:${key}`),
);

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

/** Commands that are well formed in themselves; whether the store takes them depends on what is there. */
export const commands: fc.Arbitrary<Command[]> = fc.array(
  fc
    .record({
      id: fc.integer({ min: 1, max: 40 }),
      put: fc.uniqueArray(record, {
        maxLength: 4,
        selector: ({ source, key }) => `record:${source.split(':')[2]}:${key}`,
      }),
      withdraw: fc.uniqueArray(fc.constantFrom(...recordIds), { maxLength: 2 }),
      expect: seldom(fc.record({ id: fc.constantFrom(...nodes), version: fc.constantFrom(0, 1, 2) })),
      mayJoin: fc.boolean(),
      undo: seldom(fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 })),
    })
    .map(({ id, put, withdraw, expect, mayJoin, undo }): Command => {
      const expected = expect === null ? [] : [expect];
      if (undo !== null) return { id: `c${id}`, kind: 'UNDO', who: 'cli', undo, expect: expected };
      const own = new Set(put.map(({ source, key }) => `record:${source.split(':')[2]}:${key}`));
      const kind = put.length === 0 ? 'WITHDRAW' : mayJoin ? 'MERGE' : 'IMPORT';
      return {
        id: `c${id}`,
        kind,
        who: 'cli',
        put,
        withdraw: withdraw.filter((record) => !own.has(record)),
        expect: expected,
      };
    }),
  { minLength: 2, maxLength: 14 },
);
