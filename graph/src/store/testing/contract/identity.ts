import { describe, expect, it } from 'vitest';
import type { RecordInput } from '../../../model/index.ts';
import type { GraphStore } from '../../graph-store.ts';
import { mergeCommand, splitCommand } from '../../merge-entities.ts';
import { aCommand, aFlow, aRecord, aRelation, aSourceRecord, otherSource } from '../builders.ts';
import { collected, refusalOf, settings, type MakeStore } from './setting.ts';

const [a, b, c] = ['region:test:a', 'region:test:b', 'region:test:c'] as const;
const identity = (into: string, from: string): RecordInput => ({
  ...aRecord({ key: `identity:${from}`, entity: into, locator: { says: 'One region under two codes.' } }),
  fields: { aliases: [{ scheme: 'id', value: from }] },
});

/** A file that knows nothing of what was merged: two regions, a border, a part, and money to one of them. */
const file = (country = 'ID'): RecordInput[] => [
  aRecord({ source: otherSource, entity: a, fields: { country } }),
  aRecord({ source: otherSource, entity: b, fields: { country: 'MY' } }),
  aRecord({ source: otherSource, entity: c, relations: [aRelation({ from: c, to: b })] }),
  aRecord({
    source: otherSource,
    entity: 'programme:test:p',
    relations: [
      { kind: 'COVERS', from: 'programme:test:p', to: a, properties: { share: 30 } },
      { kind: 'COVERS', from: 'programme:test:p', to: b, properties: { share: 50 } },
    ],
    flows: [aFlow({ to: b, covers: [{ region: b }] })],
  }),
];

export function identityContract(makeStore: MakeStore): void {
  const open = settings(makeStore);
  let said = 0;
  const saying = () => ({ id: `identity-${(said += 1)}`, who: 'reviewer', why: 'one region' });
  const merge = (store: GraphStore, into: string, from: string) => store.execute(mergeCommand(into, from, saying()));
  const split = (store: GraphStore, id: string) => store.execute(splitCommand(id, saying()));

  describe('ids that lead to others', () => {
    it('bring together what a file goes on keeping apart, and let it go again', async () => {
      const { store, put } = await open();
      await put(aSourceRecord(otherSource, 10), ...file());
      const apart = await contentsOf(store);
      expect(await merge(store, a, b)).toMatchObject({ updated: [a], removed: [b] });
      expect(await store.entities([b])).toEqual([null]);
      expect(await store.resolve([b])).toEqual([a]);
      const [records] = await store.recordsOf([a]);
      expect(records?.map(({ entity, canonicalEntity }) => [entity.id, canonicalEntity]).toSorted()).toEqual([
        [a, a],
        [a, a],
        [b, a],
      ]);
      const merged = await endsOf(store);
      expect(merged).toContain(`PART_OF ${c} ${a}`);
      expect(merged).toContain('COVERS programme:test:p region:test:a 80');
      expect(await store.flows(['flow:other:programme:test:p:1'])).toMatchObject([{ to: a, covers: [{ region: a }] }]);

      expect(await put(...file()), 'the file comes again').toMatchObject({ seq: null, unchanged: 4 });
      expect(await put(...file('SG')), 'with news').toMatchObject({ updated: [a], created: [] });
      expect(await endsOf(store)).toEqual(merged);

      expect(await split(store, b)).toMatchObject({ created: [b], updated: [a] });
      await put(...file());
      expect(await contentsOf(store)).toEqual(apart);
    });

    it('are followed on, in whatever order they were said', async () => {
      const { store, put, withdraw } = await open();
      await put(aRecord(), aRecord({ entity: b }), aRecord({ entity: c }));
      await merge(store, b, c);
      await merge(store, a, b);
      expect(await store.resolve([a, b, c])).toEqual([a, a, a]);
      await split(store, b);
      expect(await store.resolve([a, b, c])).toEqual([a, b, b]);
      await merge(store, a, b);
      await withdraw(`record:identity:${c}`);
      expect(await store.resolve([a, b, c])).toEqual([a, a, c]);
    });

    it('are no file to end what lives by, nor to lead in a ring or to two', async () => {
      const { store, put } = await open();
      await put(aRecord(), aRecord({ entity: b }), aRecord({ entity: c }));
      expect(await refusalOf(put(identity(a, b)))).toBe('ALIAS_TAKEN');
      await merge(store, a, b);
      expect(await refusalOf(merge(store, b, a))).toBe('ALIAS_TAKEN');
      const other = aCommand({ kind: 'MERGE', put: [{ ...identity(c, b), key: 'another opinion' }] });
      expect(await refusalOf(store.execute(other))).toBe('ALIAS_TAKEN');
      expect(await merge(store, c, b), 'in its own record it is said anew').toMatchObject({ updated: [a, c] });
    });

    it('link relations that waited at them, and let them wait again', async () => {
      const { store, put, withdraw } = await open();
      await put(aRecord(), aRecord({ entity: c, relations: [aRelation({ from: c, to: 'region:old:1' })] }));
      expect((await store.counts()).pending).toBe(1);
      await put(identity(a, 'region:old:1'));
      expect(await endsOf(store)).toEqual([`PART_OF ${c} ${a}`]);
      await put(
        aRecord({ entity: 'region:test:d', relations: [aRelation({ from: 'region:test:d', to: 'region:old:1' })] }),
      );
      expect(await endsOf(store)).toEqual([`PART_OF ${c} ${a}`, `PART_OF region:test:d ${a}`]);
      await withdraw('record:test:identity:region:old:1');
      expect(await endsOf(store)).toEqual([]);
      expect((await store.counts()).pending).toBe(2);
    });

    it('join no relation to itself, and put nothing under itself', async () => {
      const { store, put } = await open();
      await put(
        aRecord({ relations: [aRelation({ kind: 'BORDERS' })] }),
        aRecord({ entity: b }),
        aRecord({ entity: c, relations: [aRelation({ from: c, to: b })] }),
      );
      expect(await refusalOf(merge(store, b, c))).toBe('HIERARCHY_CIRCLE');
      await merge(store, a, b);
      expect(await endsOf(store)).toEqual([`PART_OF ${c} ${a}`]);
      await split(store, b);
      expect(await endsOf(store)).toEqual([`BORDERS ${a} ${b}`, `PART_OF ${c} ${b}`]);
    });

    it('keep a tie that is stated once with the smaller id first', async () => {
      const { store, put } = await open();
      await put(aRecord(), aRecord({ entity: b, relations: [aRelation({ kind: 'BORDERS', from: b, to: c })] }));
      await put(aRecord({ entity: c }), aRecord({ entity: 'region:test:z' }));
      await merge(store, 'region:test:z', b);
      expect(await endsOf(store)).toEqual([`BORDERS ${c} region:test:z`]);
    });

    it('tell the log which records went from where to where', async () => {
      const { store, put } = await open();
      await put(aRecord(), aRecord({ entity: b }));
      await merge(store, a, b);
      expect(await store.records(['record:identity:region:test:b'])).toMatchObject([
        { asserter: 'reviewer', locator: { says: 'one region' } },
      ]);
      const [change] = (await store.changes(b, { first: 1 })).items;
      expect(change).toMatchObject({
        kind: 'MERGE',
        who: 'reviewer',
        note: 'one region',
        records: ['record:identity:region:test:b', 'record:identity:source'],
        moved: [{ record: 'record:test:region:test:b', from: b, to: a }],
      });
    });
  });
}

/** Kind, ends and share of every relation, without those of flows. */
async function endsOf(store: GraphStore): Promise<string[]> {
  const chunks = await collected(store.scan(['RELATIONS']));
  const relations = chunks.flatMap((chunk) => (chunk.part === 'RELATIONS' ? chunk.items : []));
  return relations
    .filter(({ from }) => !from.startsWith('flow:'))
    .map(({ kind, from, to, properties }) => [kind, from, to, properties.share].join(' ').trimEnd())
    .toSorted();
}

/** What is shown of everything, without how often and by which records it was said. */
async function contentsOf(store: GraphStore): Promise<unknown> {
  const entities = (await store.entities([a, b, c, 'programme:test:p'])).map(
    (each) => each && { ...each, version: 0, records: [] },
  );
  const flows = await store.flows(['flow:other:programme:test:p:1']);
  const { relations, pending } = await store.counts();
  return { entities, flows, ends: await endsOf(store), relations, pending };
}
