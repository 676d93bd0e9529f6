import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GraphError } from '../../../model/index.ts';
import type { CommandResult, GraphStore, ScanPart } from '../../graph-store.ts';
import { aCommand, aFlow, aName, aRecord, aSource, otherSource } from '../builders.ts';
import { identityCommands } from '../identity-commands.ts';
import { collected, faultsOf, refusalOf, settings, type MakeStore } from './setting.ts';

const undo = (store: GraphStore, ...seqs: number[]) =>
  store.execute(aCommand({ kind: 'UNDO', who: 'reviewer', undo: seqs }));
const country = async (store: GraphStore) => {
  const [region] = await store.entities(['region:test:a']);
  return region?.kind === 'REGION' ? region.fields.country : undefined;
};

export function undoContract(makeStore: MakeStore, allRuns: number): void {
  const runs = Math.ceil(allRuns / 3);
  const open = settings(makeStore);

  describe('an undo', () => {
    it('puts a record back since when it was said, so that of two equal sources the same one is shown', async () => {
      const { store, put } = await open();
      const said = (source: string, value: string) => aRecord({ source, fields: { country: value } });
      await put(said(aSource, 'ID'));
      await put(said(otherSource, 'MY'));
      const before = await store.records(['record:test:region:test:a']);
      await put(said(aSource, 'SG'));
      expect(await country(store)).toBe('SG');
      expect(await undo(store, 3)).toMatchObject({ seq: 4, updated: ['region:test:a'] });
      expect(await country(store)).toBe('MY');
      expect(await store.records(['record:test:region:test:a'])).toEqual(before);
      const [change] = await store.changesAfter(3, 1);
      expect(change).toMatchObject({
        kind: 'UNDO',
        who: 'reviewer',
        undoes: [3],
        records: ['record:test:region:test:a'],
      });
    });

    it('takes out what came, and brings back what was withdrawn with its relations and flows', async () => {
      const { store, put, withdraw } = await open();
      const programme = aRecord({
        entity: 'programme:test:p',
        flows: [aFlow({ covers: [{ region: 'region:test:a' }] })],
      });
      await put(aRecord());
      await put(programme);
      await withdraw('record:test:programme:test:p');
      expect(await undo(store, 3)).toMatchObject({ created: ['programme:test:p'] });
      expect((await store.counts()).flows).toBe(1);
      expect(await undo(store, 2)).toMatchObject({ removed: ['programme:test:p'] });
      expect((await store.counts()).flows).toBe(0);
    });

    it('is refused by name where something else came since, until that is taken back', async () => {
      const { store, put, withdraw } = await open();
      const said = (value: string) => aRecord({ fields: { country: value } });
      await put(said('ID'));
      await put(said('MY'));
      await put(said('SG'));
      const refused = undo(store, 2).catch((error: unknown) => error as GraphError);
      expect(await refused).toMatchObject({
        code: 'UNDO_CONFLICT',
        details: { seq: 2, record: 'record:test:region:test:a' },
      });
      await undo(store, 3);
      expect(await refusalOf(undo(store, 3)), 'twice').toBe('UNDO_CONFLICT');
      await undo(store, 2);
      expect(await country(store)).toBe('ID');
      expect(await undo(store, 1)).toMatchObject({ removed: ['region:test:a'] });
      await put(aRecord({ entity: 'region:test:b' }));
      await withdraw('record:test:region:test:b');
      await put(aRecord({ entity: 'region:test:b' }));
      await withdraw('record:test:region:test:b');
      expect(await refusalOf(undo(store, 8)), 'it is away, but not by this change').toBe('UNDO_CONFLICT');
      expect(await undo(store, 10, 9), 'which comes to nothing').toMatchObject({ seq: null });
      expect(await undo(store, 8, 9, 10)).toMatchObject({ created: ['region:test:b'] });
    });

    it('can be taken back itself, as can several changes at once', async () => {
      const { store, put } = await open();
      await put(aRecord({ fields: { country: 'ID' } }));
      await put(aRecord({ fields: { country: 'MY' } }));
      await put(aRecord({ fields: { country: 'SG', names: [aName('Lain')] } }));
      await undo(store, 2, 3);
      expect(await country(store)).toBe('ID');
      await undo(store, 4);
      expect(await country(store)).toBe('SG');
      expect(await refusalOf(undo(store, 4))).toBe('UNDO_CONFLICT');
    });

    it('keeps every rule, and names rows that are there', async () => {
      const { store, put } = await open();
      const coded = (entity: string, code: string) => aRecord({ entity, fields: { code, codeScheme: 'bps' } });
      await put(coded('region:test:a', '1'));
      await put(coded('region:test:a', '2'));
      await put(coded('region:test:b', '1'));
      expect(await refusalOf(undo(store, 2))).toBe('CODE_TAKEN');
      expect(await refusalOf(undo(store, 9))).toBe('NOT_FOUND');
      expect(await refusalOf(undo(store))).toBe('INVALID_RECORD');
      expect(await refusalOf(undo(store, 1, 1))).toBe('INVALID_RECORD');
      expect(await refusalOf(store.execute(aCommand({ kind: 'UNDO', undo: [1], put: [aRecord()] })))).toBe(
        'INVALID_RECORD',
      );
      expect(await refusalOf(store.execute(aCommand({ undo: [1] })))).toBe('INVALID_RECORD');
      const command = aCommand({ kind: 'UNDO', undo: [3] });
      const first = await store.execute(command);
      expect(await store.execute(command)).toEqual(first);
      expect(await refusalOf(store.execute({ ...command, undo: [2] }))).toBe('COMMAND_REUSED');
    });

    it(
      'of the last change leaves what was there before it, and its own undo what was there after',
      { timeout: 120_000 + runs * 10_000 },
      async () => {
        await fc.assert(
          fc.asyncProperty(identityCommands, async (sequence) => {
            let at = 0;
            const store = await makeStore({ clock: { now: () => new Date((at += 1000)) } });
            try {
              for (const command of sequence) {
                const before = await everything(store);
                const result = await ifAllowed(store.execute(command));
                if (result?.seq == null) continue;
                const after = await everything(store);
                const { seq } = await undo(store, result.seq);
                expect(await everything(store)).toEqual(before);
                if (seq === null) continue;
                await undo(store, seq);
                expect(await everything(store)).toEqual(after);
              }
              expect(await faultsOf(store)).toEqual([]);
            } finally {
              await store.close();
            }
          }),
          { numRuns: runs },
        );
      },
    );
  });
}

/** All but how often it changed. */
async function everything(store: GraphStore): Promise<unknown> {
  const parts: ScanPart[] = ['ENTITIES', 'RELATIONS', 'FLOWS', 'RECORDS'];
  const items = (await collected(store.scan(parts))).flatMap((chunk) => chunk.items as readonly { id: string }[]);
  return items
    .map((item) => ('version' in item ? { ...item, version: 0 } : item))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

async function ifAllowed(result: Promise<CommandResult>): Promise<CommandResult | null> {
  return result.catch((error: unknown) => {
    if (error instanceof GraphError) return null;
    throw error;
  });
}
