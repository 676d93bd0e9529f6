import { describe, expect, it } from 'vitest';
import type { GraphErrorCode, RecordInput } from '../../../model/index.ts';
import { aFlow, aRecord, aRelation } from '../builders.ts';
import { refusalOf, settings, type MakeStore } from './setting.ts';

const relation = (overrides: object): RecordInput => aRecord({ relations: [aRelation(overrides)] });
const flow = (overrides: object): RecordInput => aRecord({ entity: 'programme:test:p', flows: [aFlow(overrides)] });
const member = { kind: 'MEMBER_OF', from: 'region:test:a', to: 'actor:test:x' };
const covers = { kind: 'COVERS', from: 'programme:test:p', to: 'region:test:a' };

/** As what JSON of elsewhere holds, which the compiler did not read. */
const unread = (fields: object): RecordInput => aRecord({ fields });

/** What is refused, why, and beside it what is taken. */
const refused: readonly (readonly [string, GraphErrorCode, RecordInput])[] = [
  ['an id without a scheme', 'INVALID_ID', { ...aRecord(), entity: { id: 'region', kind: 'REGION' } }],
  ['a source that is not one', 'INVALID_ID', aRecord({ source: 'actor:test:x' })],
  ['an empty key', 'INVALID_RECORD', aRecord({ key: '' })],
  [
    'a kind that the id does not have',
    'INVALID_RECORD',
    { ...aRecord(), entity: { id: 'actor:test:x', kind: 'REGION' } },
  ],
  ['an unknown field', 'INVALID_FIELD', unread({ colour: 'green' })],
  ['a field of another kind', 'INVALID_FIELD', aRecord({ fields: { signedOn: '2020' } })],
  ['a value out of its list', 'INVALID_FIELD', unread({ level: 'MOON' })],
  ['a date that is none', 'INVALID_FIELD', aRecord({ entity: 'agreement:test:x', fields: { signedOn: '2020-13' } })],
  ['a latitude beyond the pole', 'INVALID_FIELD', aRecord({ fields: { point: { lat: 91, lon: 0 } } })],
  ['an empty list of names', 'INVALID_FIELD', aRecord({ fields: { names: [] } })],
  [
    'an alias of scheme id that is no id',
    'INVALID_ID',
    aRecord({ fields: { aliases: [{ scheme: 'id', value: 'klaten' }] } }),
  ],
  ['an unknown relation', 'INVALID_RELATION', relation({ kind: 'LIKES' })],
  ['an end of the wrong kind', 'INVALID_RELATION', relation({ to: 'actor:test:x' })],
  ['an end that is no id', 'INVALID_ID', relation({ to: 'b' })],
  ['a relation with itself', 'INVALID_RELATION', relation({ kind: 'SUCCEEDS', to: 'region:test:a' })],
  ['a region that is part of itself', 'HIERARCHY_CIRCLE', relation({ to: 'region:test:a' })],
  [
    'a border with the larger id first',
    'INVALID_RELATION',
    relation({ kind: 'BORDERS', from: 'region:test:b', to: 'region:test:a' }),
  ],
  [
    'a parent of another kind',
    'INVALID_RELATION',
    relation({ kind: 'PARENT_OF', from: 'programme:test:p', to: 'actor:test:x' }),
  ],
  ['a qualifier where none is', 'INVALID_RELATION', relation({ qualifier: 'x' })],
  ['an unknown role', 'INVALID_RELATION', relation({ ...member, qualifier: 'FRIEND' })],
  [
    'a year that is none',
    'INVALID_RELATION',
    relation({ kind: 'MEASURED', to: 'indicator:test:ipm', qualifier: 'about 2021' }),
  ],
  ['a share above 100', 'INVALID_FIGURE', relation({ ...covers, properties: { share: 100.5 } })],
  ['a property of another relation', 'INVALID_RELATION', relation({ properties: { share: 5 } })],
  ['an end before its beginning', 'DATES_REVERSED', relation({ validFrom: '2020-05', validTo: '2020-04-30' })],
  [
    'a relation of a flow outside its flow',
    'INVALID_RELATION',
    relation({ kind: 'OF', from: 'flow:test:p:1', to: 'programme:test:p' }),
  ],
  [
    'one relation twice with different contents',
    'INVALID_RELATION',
    aRecord({ relations: [aRelation(), aRelation({ validTo: '2020' })] }),
  ],
  ['money as a float', 'INVALID_FLOW', flow({ value: '1e5' })],
  ['a currency that is none', 'INVALID_FLOW', flow({ currency: 'Rp' })],
  ['an unknown kind of flow', 'INVALID_FLOW', flow({ kind: 'GIFT' })],
  ['a payer that is no party', 'INVALID_FLOW', flow({ from: 'programme:test:q' })],
  ['a share of a flow below 0', 'INVALID_FIGURE', flow({ covers: [{ region: 'region:test:a', share: -1 }] })],
  [
    'one ordinal twice',
    'INVALID_FLOW',
    aRecord({ entity: 'programme:test:p', flows: [aFlow(), aFlow({ value: null })] }),
  ],
  ['money of a region', 'INVALID_FLOW', aRecord({ flows: [aFlow()] })],
];

const taken: readonly (readonly [string, RecordInput])[] = [
  ['a year within a month of it', relation({ validFrom: '2020-05', validTo: '2020' })],
  ['a membership of unknown role', relation({ ...member, qualifier: null })],
  [
    'a share of 0 and of 100',
    aRecord({
      relations: [0, 100].map((share) =>
        aRelation({ kind: 'COVERS', from: 'programme:test:p', to: `region:test:${share}`, properties: { share } }),
      ),
    }),
  ],
  [
    'a programme as parent of a partnership',
    relation({ kind: 'PARENT_OF', from: 'programme:test:p', to: 'partnership:test:q' }),
  ],
  ['one relation twice alike', aRecord({ relations: [aRelation(), aRelation()] })],
  ['a field that is undefined', aRecord({ fields: { country: undefined } })],
  ['a flow of which only the kind is known', flow({ kind: 'UNKNOWN', value: null, currency: null, date: null })],
];

export function ruleContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('rules', () => {
    it('refuses what breaks one, with its code, and keeps nothing of it', async () => {
      const { store, put } = await open();
      for (const [what, code, record] of refused) expect(await refusalOf(put(record)), what).toBe(code);
      expect(await store.counts()).toMatchObject({ records: 0, relations: 0, pending: 0, flows: 0 });
      expect(await store.position()).toBe(0);
    });

    it.each(taken)('takes %s', async (_, record) => {
      const { put } = await open();
      expect((await put(record)).seq).toBe(1);
    });
  });
}
