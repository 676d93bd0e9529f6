import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphError } from '../../../model/index.ts';
import { aCommand, aRecord, aSourceRecord, otherSource } from '../builders.ts';
import { NaiveStore } from '../naive-store.ts';
import { codeCommands } from '../random-commands.ts';
import { compareWithNaive } from './naive.ts';
import { faultsOf, refusalOf, settings, type MakeStore } from './setting.ts';
import { SettableClock } from '../settable-clock.ts';

const coded = (entity: string, code: string, codeScheme = 'kemendagri') =>
  aRecord({ entity, fields: { code, codeScheme } });
const aliased = (entity: string, alias: object) =>
  aRecord({ entity, fields: { aliases: [{ scheme: 'kemendagri', value: '33.10', ...alias }] } });

export function codeContract(makeStore: MakeStore, runs: number): void {
  const open = settings(makeStore);

  describe('codes of regions', () => {
    it('are in force for one region each, whether they stand as its code or as an alias', async () => {
      const { store, put } = await open();
      await put(coded('region:test:a', '33.10'));
      expect(await refusalOf(put(coded('region:test:b', '33.10')))).toBe('CODE_TAKEN');
      expect(await refusalOf(put(aliased('region:test:b', {})))).toBe('CODE_TAKEN');
      expect(await store.entities(['region:test:b'])).toEqual([null]);
      await put(aliased('region:test:b', { to: '2019' }), coded('region:test:c', '33.10', 'bps'));
      await put(aliased('region:test:a', {}));
      await put(aRecord({ entity: 'actor:test:x', fields: { aliases: [{ scheme: 'kemendagri', value: '33.10' }] } }));
    });

    it('are refused with each that is taken, and of two at once the first has it', async () => {
      const { store, put } = await open();
      await put(coded('region:test:a', '1'));
      const error = await put(
        coded('region:test:b', '1'),
        coded('region:test:d', '2'),
        coded('region:test:c', '2'),
        coded('region:test:e', '3'),
      ).catch((refusal: unknown) => refusal as GraphError);
      const scheme = 'kemendagri';
      expect(error).toMatchObject({
        code: 'CODE_TAKEN',
        details: {
          field: 'code',
          taken: [
            { scheme, code: '1', region: 'region:test:b', owner: 'region:test:a' },
            { scheme, code: '2', region: 'region:test:c', owner: 'region:test:d' },
          ],
        },
      });
      expect(await store.position()).toBe(1);
    });

    it('can be exchanged in one command, and change hands once they are given up', async () => {
      const { store, put } = await open();
      await put(coded('region:test:a', '1'), coded('region:test:b', '2'));
      await put(coded('region:test:a', '2'), coded('region:test:b', '1'));
      await put(coded('region:test:a', '3'));
      await put(coded('region:test:c', '2'));
      const regions = await store.entities(['region:test:a', 'region:test:b', 'region:test:c']);
      expect(regions.map((region) => region?.kind === 'REGION' && region.fields.code)).toEqual(['3', '1', '2']);
    });

    it('do not meet where a better source says another one, and a withdrawal that brings them together is told', async () => {
      const store = await makeStore();
      const put = (...records: ReturnType<typeof aRecord>[]) => store.execute(aCommand({ put: records }));
      await put(aSourceRecord(otherSource, 10), coded('region:test:a', '1'));
      await put({ ...coded('region:test:b', '2'), source: otherSource });
      await put(coded('region:test:b', '1'));
      expect(await faultsOf(store)).toEqual([]);
      await store.execute(aCommand({ kind: 'WITHDRAW', withdraw: ['record:other:region:test:b'] }));
      expect(await faultsOf(store)).toEqual([
        expect.objectContaining({ code: 'CODE_TAKEN', ids: ['region:test:a', 'region:test:b'] }),
      ]);
      await store.close();
    });

    it('come to one of two writers that ask at once', async () => {
      const { store, put } = await open();
      for (let round = 0; round < 5; round += 1) {
        const [a, b] = [`region:test:a${round}`, `region:test:b${round}`];
        const outcomes = await Promise.allSettled([put(coded(a, `${round}`)), put(coded(b, `${round}`))]);
        expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      }
      expect((await store.counts()).entities.REGION).toBe(5);
    });

    it('are kept as the naive store keeps them', { timeout: 120_000 + runs * 5000 }, async () => {
      await fc.assert(
        fc.asyncProperty(codeCommands, async (sequence) => {
          const clock = new SettableClock(0);
          const store = await makeStore({ clock });
          try {
            const naive = new NaiveStore();
            for (const command of sequence) {
              clock.advance(1000);
              const outcome = await store.execute(command).catch((error: unknown) => (error as GraphError).code);
              expect(outcome).toEqual(naive.execute(command, clock.now().getTime()));
            }
            await compareWithNaive(store, naive);
          } finally {
            await store.close();
          }
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    });

    // Else the comparison could be an idle one.
    it('are tried with commands that meet refusals and what a withdrawal brings to light', () => {
      let [refused, shared] = [0, 0];
      for (const sequence of fc.sample(codeCommands, { seed: 1, numRuns: 200 })) {
        const naive = new NaiveStore();
        for (const [at, command] of sequence.entries()) {
          if (naive.execute(command, at * 1000) === 'CODE_TAKEN') refused += 1;
        }
        shared += naive.sharedCodes().length;
      }
      expect(refused).toBeGreaterThan(100);
      expect(shared).toBeGreaterThan(0);
    });
  });
}
