import { describe, expect, it } from 'vitest';
import { aFlow, aRecord } from '../builders.ts';
import { settings, type MakeStore } from './setting.ts';

const programme = 'programme:test:p';
const flow = `flow:test:${programme}:1`;

export function flowContract(makeStore: MakeStore): void {
  const open = settings(makeStore);

  describe('flows', () => {
    it('makes a node of a flow, with relations to its initiative, ends, places, sectors and goals', async () => {
      const { store, put } = await open();
      await put(
        aRecord({ entity: 'actor:test:payer' }),
        aRecord({ entity: 'region:test:a' }),
        aRecord({ entity: 'sector:test:1' }),
        aRecord({ entity: 'goal:sdg:3' }),
        aRecord({
          entity: programme,
          flows: [
            aFlow({
              from: 'actor:test:payer',
              to: 'actor:test:unknown',
              covers: [{ region: 'region:test:a', share: 60 }],
              sectors: [{ sector: 'sector:test:1', vocabulary: '1', share: 100 }],
              goals: [{ goal: 'goal:sdg:3', vocabulary: '7' }],
            }),
          ],
        }),
      );
      expect((await store.flows([flow]))[0]).toMatchObject({
        of: programme,
        value: '100.50',
        from: 'actor:test:payer',
        to: 'actor:test:unknown',
        toText: null,
        covers: [{ region: 'region:test:a', share: 60 }],
      });
      const [page] = await store.relationsOf([flow], { direction: 'OUT', first: 10 });
      expect(page?.items.map(({ kind, to, qualifier, properties }) => [kind, to, qualifier, properties])).toEqual([
        ['ADVANCES', 'goal:sdg:3', '7', {}],
        ['COVERS', 'region:test:a', null, { share: 60 }],
        ['FROM', 'actor:test:payer', null, {}],
        ['IN_SECTOR', 'sector:test:1', '1', { share: 100 }],
        ['OF', programme, null, {}],
      ]);
      expect(await store.counts()).toMatchObject({ flows: 1, relations: 5, pending: 1 });
      const [change] = await store.changesAfter(0, 1);
      expect(change?.flows).toEqual([flow]);
      expect(change?.entities).toEqual(['actor:test:payer', 'goal:sdg:3', programme, 'region:test:a', 'sector:test:1']);
    });

    it('pages the flows of an initiative by date, undated ones last', async () => {
      const { store, put } = await open();
      const dates = ['2021-05-01', null, '2019', '2021-05-01', null];
      await put(
        aRecord({ entity: programme, flows: dates.map((date, index) => aFlow({ ordinal: String(index), date })) }),
      );
      const ordinals: string[] = [];
      let after: string | null = null;
      do {
        const [page] = await store.flowsOf([programme], { first: 2, after });
        expect(page?.totalCount).toBe(5);
        ordinals.push(...page!.items.map(({ id }) => id.split(':').at(-1)!));
        after = page!.hasNext ? page!.cursors.at(-1)! : null;
      } while (after !== null);
      expect(ordinals).toEqual(['2', '0', '3', '1', '4']);
    });

    it('changes and drops flows with their record', async () => {
      const { store, put, withdraw } = await open();
      await put(aRecord({ entity: programme, flows: [aFlow(), aFlow({ ordinal: '2' })] }));
      await put(aRecord({ entity: programme, flows: [aFlow({ value: '7' })] }));
      expect((await store.changesAfter(1, 1))[0]?.flows).toEqual([flow, `flow:test:${programme}:2`]);
      expect((await store.flows([flow]))[0]?.value).toBe('7');
      await withdraw(`record:test:${programme}`);
      expect(await store.counts()).toMatchObject({ flows: 0, relations: 0, pending: 0 });
    });
  });
}
