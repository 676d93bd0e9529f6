import { describe, expect, it } from 'vitest';
import { GraphError, type RecordInput, type RelationInput } from '../../../model/index.ts';
import type { ClosingRelation } from '../../index.ts';
import { aCommand, aName, aRecord, otherSource } from '../builders.ts';
import { refusalOf, settings, type MakeStore } from './setting.ts';

const region = (name: string) => `region:test:${name}`;
const partOf = (from: string, to: string, more: Partial<RelationInput> = {}): RelationInput => ({
  kind: 'PART_OF',
  from: region(from),
  to: region(to),
  ...more,
});
/** A record of its own about the region at the start of the first of these. */
const says = (key: string, ...relations: RelationInput[]): RecordInput => ({
  ...aRecord({ key, entity: relations[0]!.from, relations, source: otherSource }),
  fields: {},
});
const places = (...names: string[]) =>
  names.map((name) => aRecord({ entity: region(name), fields: { names: [aName(name.toUpperCase())] } }));

async function errorOf(promise: Promise<unknown>): Promise<GraphError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
  throw new Error('It was accepted, but should have been refused.');
}

/** Nothing stands under itself, whoever says so. */
export function hierarchyContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('hierarchies', () => {
    it('refuse what would close a circle, name it in words, and keep nothing of it', async () => {
      const { store, put } = await open();
      await put(...places('a', 'b', 'c'), says('1', partOf('a', 'b')), says('2', partOf('b', 'c')));
      const position = await store.position();
      const error = await errorOf(put(says('3', partOf('c', 'a'))));
      expect(error).toMatchObject({
        code: 'HIERARCHY_CIRCLE',
        message: `record:other:3: C (${region('c')}) cannot be part of A (${region('a')}), which is part of B (${region('b')}), which is part of C (${region('c')}): leave one of them out.`,
        details: { circle: ['c', 'a', 'b', 'c'].map(region), kind: 'PART_OF', from: region('c'), to: region('a') },
      });
      expect(await store.position()).toBe(position);
      expect(await store.counts()).toMatchObject({ relations: 2, pending: 0 });
      expect(await refusalOf(put(says('4', partOf('a', 'a'))))).toBe('HIERARCHY_CIRCLE');
    });

    it.each([
      ['actor', 'ACTOR'],
      ['programme', 'PROGRAMME'],
      ['sector', 'SECTOR'],
      ['goal', 'GOAL'],
    ])('of parents have no circle either: %s', async (prefix) => {
      const { put } = await open();
      const ids = ['a', 'b', 'c'].map((name) => `${prefix}:test:${name}`);
      const [a, b, c] = ids as [string, string, string];
      const parent = (from: string, to: string) =>
        aRecord({ key: `${from} ${to}`, entity: from, relations: [{ kind: 'PARENT_OF', from, to }] });
      await put(...ids.map((entity) => aRecord({ entity })), parent(a, b), parent(b, c), parent(a, c));
      expect(await refusalOf(put(parent(c, a)))).toBe('HIERARCHY_CIRCLE');
      const error = await errorOf(put(parent(c, b)));
      expect(error.message).toContain(`${b}) cannot stand under Nama ${c} (${c}), which stands under Nama ${b} (${b})`);
      expect(await refusalOf(put(parent(a, a)))).toBe('HIERARCHY_CIRCLE');
    });

    it('tell within one command every relation to leave out, the first ones stand', async () => {
      const { store, put } = await open();
      const records = [
        ...places('a', 'b', 'c', 'd'),
        says('1', partOf('a', 'b')),
        says('2', partOf('b', 'c'), partOf('b', 'd')),
        says('3', partOf('c', 'a'), partOf('c', 'd')),
        says('4', partOf('d', 'b')),
      ];
      const { closing } = (await errorOf(put(...records))).details as { closing: ClosingRelation[] };
      expect(closing.map(({ record, from, to }) => [record, from, to])).toEqual([
        ['record:other:3', region('c'), region('a')],
        ['record:other:4', region('d'), region('b')],
      ]);
      await put(
        ...records.map((record) => ({
          ...record,
          relations: (record.relations ?? []).filter(
            ({ from, to }) => !closing.some((one) => one.from === from && one.to === to),
          ),
        })),
      );
      expect(await store.counts()).toMatchObject({ relations: 4 });
    });

    it('count what waits for an end, so that no end is refused for what others said', async () => {
      const { store, put } = await open();
      await put(...places('a'), says('1', partOf('a', 'missing')));
      expect(await refusalOf(put(says('2', partOf('a', 'b'), partOf('missing', 'a'))))).toBe('HIERARCHY_CIRCLE');
      await put(...places('missing'));
      expect(await store.counts()).toMatchObject({ relations: 1, pending: 0 });
    });

    it('let one thing stand under several, and be said by several', async () => {
      const { store, put } = await open();
      await put(...places('a', 'b', 'c'), says('1', partOf('a', 'b'), partOf('a', 'c'), partOf('b', 'c')));
      await put(aRecord({ key: 'again', entity: region('a'), relations: [partOf('a', 'b'), partOf('a', 'c')] }));
      expect(await store.counts()).toMatchObject({ relations: 5 });
    });

    it('let what ended be turned round, and what has not ended not', async () => {
      const { put } = await open();
      await put(...places('a', 'b'), says('1', partOf('a', 'b', { validTo: '2010' })));
      await put(says('2', partOf('b', 'a', { validFrom: '2010' })));
      expect(await refusalOf(put(says('3', partOf('a', 'b', { validFrom: '2020', validTo: '2021' }))))).toBe(
        'HIERARCHY_CIRCLE',
      );
      // The end of the first one moves into the time of the second.
      expect(await refusalOf(put(says('1', partOf('a', 'b', { validTo: '2011' }))))).toBe('HIERARCHY_CIRCLE');
    });

    it('let go what closed the way before', async () => {
      const { put, withdraw } = await open();
      await put(...places('a', 'b'), says('1', partOf('a', 'b')));
      expect(await refusalOf(put(says('2', partOf('b', 'a'))))).toBe('HIERARCHY_CIRCLE');
      await withdraw('record:other:1');
      await put(says('2', partOf('b', 'a')));
      // One command may turn it round.
      await put(says('1', partOf('a', 'b')), says('2', { kind: 'SUCCEEDS', from: region('b'), to: region('a') }));
    });

    it('are not closed by two that each say half of a circle at once', async () => {
      const { store, put } = await open();
      await put(...places('a', 'b', 'c', 'd'));
      await put(says('0', partOf('b', 'c')), says('00', partOf('d', 'a')));
      const halves = [says('1', partOf('a', 'b')), says('2', partOf('c', 'd'))];
      const outcomes = await Promise.allSettled(halves.map((half) => store.execute(aCommand({ put: [half] }))));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes).toContainEqual({
        status: 'rejected',
        reason: expect.objectContaining({ code: 'HIERARCHY_CIRCLE' }) as unknown,
      });
      expect(await store.counts()).toMatchObject({ relations: 3 });
    });

    it('are searched upwards only as far as a hierarchy may reach', async () => {
      const { store, put } = await open();
      const names = Array.from({ length: 140 }, (_, at) => `n${at}`);
      await put(...places('leaf', ...names));
      // From the bottom up each one stands under one that stands under nothing yet.
      const up = names.slice(1).map((name, at) => says(name, partOf(names[at]!, name)));
      for (const record of up) await put(record);
      expect(await refusalOf(put(says('leaf', partOf('leaf', 'n0'))))).toBe('INVALID_RELATION');
      await put(says('leaf', partOf('leaf', 'n60')));
      expect(await store.counts()).toMatchObject({ relations: 140 });
    });
  });
}
