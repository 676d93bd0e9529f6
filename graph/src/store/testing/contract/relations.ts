import { describe, expect, it } from 'vitest';
import { relationId } from '../../../model/index.ts';
import { aCommand, aRecord, aRelation, aSource, otherSource } from '../builders.ts';
import { settings, type MakeStore } from './setting.ts';

const a = 'region:test:a';
const b = 'region:test:b';
const partOf = relationId({ kind: 'PART_OF', from: a, to: b, source: aSource });

export function relationContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('relations', () => {
    it('links a relation when its missing end arrives, and unlinks it when an end goes', async () => {
      const { store, put, withdraw } = await open();
      await put(aRecord({ relations: [aRelation()] }));
      expect(await store.relations([partOf, '', 'nil', 'Ω'])).toEqual([null, null, null, null]);
      expect(await store.counts()).toMatchObject({ relations: 0, pending: 1 });
      await put(aRecord({ entity: b }));
      expect((await store.relations([partOf]))[0]).toMatchObject({
        from: a,
        to: b,
        record: `record:test:${a}`,
        basis: 'STATED',
      });
      await withdraw(`record:test:${b}`);
      expect(await store.counts()).toMatchObject({ relations: 0, pending: 1 });
      await withdraw(`record:test:${a}`);
      expect(await store.counts()).toMatchObject({ relations: 0, pending: 0 });
      const changes = await store.changesAfter(0, 10);
      expect(changes.map(({ relations }) => relations)).toEqual([[], [partOf], [partOf], []]);
      expect(changes.map(({ entities }) => entities)).toEqual([[a], [a, b], [a, b], [a]]);
    });

    it('counts one relation that two records of a source state, until the last goes', async () => {
      const { store, put, withdraw } = await open();
      await put(aRecord({ entity: b, relations: [aRelation()] }));
      await put(aRecord({ relations: [aRelation({ validTo: '2020' })] }));
      expect((await store.relations([partOf]))[0]).toMatchObject({ record: `record:test:${a}`, validTo: '2020' });
      expect(await store.counts()).toMatchObject({ relations: 1, pending: 0 });
      await put(aRecord({ relations: [] }));
      expect((await store.relations([partOf]))[0]).toMatchObject({ record: `record:test:${b}`, validTo: null });
      await put(aRecord({ relations: [aRelation()] }));
      await withdraw(`record:test:${b}`);
      expect(await store.counts()).toMatchObject({ relations: 0, pending: 1 });
    });

    it('keeps the same tie of two sources as two relations', async () => {
      const { store, put } = await open();
      await put(aRecord({ relations: [aRelation()] }), aRecord({ entity: b }));
      await put(aRecord({ source: otherSource, relations: [aRelation()] }));
      const [page] = await store.relationsOf([a], { direction: 'OUT', first: 10 });
      expect(page?.items.map(({ source }) => source).sort()).toEqual([otherSource, aSource]);
    });

    it('replaces the relations of a record with the record', async () => {
      const { store, put } = await open();
      await put(aRecord({ entity: b }), aRecord({ entity: 'region:test:c' }), aRecord({ relations: [aRelation()] }));
      await put(aRecord({ relations: [aRelation({ to: 'region:test:c' })] }));
      const [page] = await store.relationsOf([a], { direction: 'BOTH', first: 10 });
      expect(page?.items.map(({ to }) => to)).toEqual(['region:test:c']);
      const change = (await store.changesAfter(1, 1))[0];
      expect(change?.entities).toEqual([a, b, 'region:test:c']);
      expect(change?.replaced).toMatchObject([{ key: a, relations: [{ to: b }] }]);
    });

    it('takes basis and rule of the record where the relation says none', async () => {
      const { store, put } = await open();
      await put(
        aRecord({ entity: b }),
        aRecord({
          basis: 'INFERRED',
          rule: 'by-name',
          relations: [aRelation(), aRelation({ kind: 'SUCCEEDS', basis: 'STATED' })],
        }),
      );
      const [page] = await store.relationsOf([a], { direction: 'OUT', first: 10 });
      expect(page?.items.map(({ kind, basis, rule }) => [kind, basis, rule])).toEqual([
        ['PART_OF', 'INFERRED', 'by-name'],
        ['SUCCEEDS', 'STATED', null],
      ]);
    });

    it('pages and filters the relations of many nodes', async () => {
      const { store } = await open();
      const actors = Array.from({ length: 7 }, (_, index) => `actor:test:${index}`);
      const body = 'actor:test:body';
      const members = actors.map((actor, index) =>
        aRecord({
          entity: actor,
          relations: [{ kind: 'MEMBER_OF', from: actor, to: body, qualifier: index === 0 ? 'LEAD' : 'MEMBER' }],
        }),
      );
      const located = aRecord({
        entity: body,
        relations: [{ kind: 'LOCATED_IN', from: body, to: a, basis: 'INFERRED' }],
      });
      await store.execute(aCommand({ put: [...members, located, aRecord()] }));
      const question = { direction: 'IN', kinds: ['MEMBER_OF'], first: 3 } as const;
      const [first] = await store.relationsOf([body], question);
      const [rest] = await store.relationsOf([body], { ...question, first: 10, after: first!.cursors[2]! });
      expect([...first!.items, ...rest!.items].map(({ from }) => from)).toEqual(actors);
      const count = async (query: object) =>
        (await store.relationsOf([body], { direction: 'BOTH', first: 1, ...query }))[0]!.totalCount;
      expect(await count({})).toBe(8);
      expect(await count({ direction: 'OUT' })).toBe(1);
      expect(await count({ qualifiers: ['LEAD'] })).toBe(1);
      expect(await count({ bases: ['INFERRED'] })).toBe(1);
      expect(await count({ otherKinds: ['ACTOR'] })).toBe(7);
      expect(await count({ others: [actors[2], a] })).toBe(2);
      expect(await count({ sources: [otherSource] })).toBe(0);
    });

    it('counts the relations of many nodes by kind, direction and qualifier, without those of flows', async () => {
      const { store, put } = await open();
      const programme = 'programme:test:p';
      const actor = 'actor:test:x';
      const party = (qualifier: string) => ({ kind: 'PARTY_TO', from: actor, to: programme, qualifier }) as const;
      await put(
        aRecord(),
        aRecord({ entity: actor, relations: [{ kind: 'LOCATED_IN', from: actor, to: a }] }),
        aRecord({
          entity: programme,
          relations: [
            party('FUNDING'),
            party('IMPLEMENTING'),
            { kind: 'COVERS', from: programme, to: a },
            { kind: 'COVERS', from: programme, to: a, qualifier: 'LOCATION_1' },
            { kind: 'COVERS', from: programme, to: 'region:test:missing' },
          ],
          flows: [
            {
              ordinal: '1',
              kind: 'DISBURSEMENT',
              value: '1',
              currency: 'EUR',
              valueDate: null,
              date: null,
              from: actor,
              covers: [{ region: a }],
            },
          ],
        }),
        aRecord({ source: otherSource, entity: programme, relations: [party('FUNDING')] }),
      );
      const inOrder = async (id: string) =>
        (await store.relationCounts([id]))[0]!
          .map(({ kind, direction, role, count, things }) => [kind, direction, role ?? '-', count, things].join(' '))
          .sort();
      expect(await inOrder(programme)).toEqual([
        'COVERS OUT - 2 1',
        'PARTY_TO IN FUNDING 2 1',
        'PARTY_TO IN IMPLEMENTING 1 1',
      ]);
      expect(await inOrder(actor)).toEqual([
        'LOCATED_IN OUT - 1 1',
        'PARTY_TO OUT FUNDING 2 1',
        'PARTY_TO OUT IMPLEMENTING 1 1',
      ]);
      const [first, none, again] = await store.relationCounts([a, 'region:test:none', a]);
      expect(first?.map(({ kind, direction, count }) => [kind, direction, count])).toEqual([
        ['COVERS', 'IN', 2],
        ['LOCATED_IN', 'IN', 1],
      ]);
      expect(none).toEqual([]);
      expect(again).toEqual(first);
    });
  });
}
