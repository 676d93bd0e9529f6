import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '../../model/index.ts';
import { aCommand } from '../../store/testing/builders.ts';
import { answers } from '../testing/answers.ts';
import { commandOf, goingOn, identitySteps, steps } from '../testing/random-steps.ts';
import { initiative, partnership, region, smallNetwork, thing } from '../testing/small-network.ts';
import { openNetwork } from './open-network.ts';

describe('a network that follows its store', () => {
  it('gives the answers of one that was built anew', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 10 }), async (commands) => {
        await using small = await smallNetwork([]);
        const present = new Set<string>();
        for (const command of commands) {
          if ('put' in command) {
            for (const { source, key } of command.put) present.add(recordId(source, key));
            await small.put(...command.put);
            continue;
          }
          const withdraw = command.withdraw.filter((id) => present.delete(id));
          if (withdraw.length > 0) await small.store.execute(aCommand({ kind: 'WITHDRAW', withdraw }));
          await small.network.catchUp();
        }
        const built = await openNetwork({ store: small.store, file: null, pollEvery: 0 });
        expect(answers(small.network)).toEqual(answers(built));
        await built.close();
      }),
      { numRuns: 30 },
    );
  });

  it('gives the answers of one that was built anew through merges, splits and what takes them back', async () => {
    const moved = { MERGE: 0, UNDO: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(identitySteps, { minLength: 4, maxLength: 14 }), async (commands) => {
        await using small = await smallNetwork([]);
        const store = goingOn(small.store);
        small.network.onChange((_, changes) => {
          for (const { kind, moved: records } of changes) if (records && kind in moved) moved[kind as 'MERGE'] += 1;
        });
        for (const command of commands) {
          await store.execute(commandOf(command));
          await small.network.catchUp();
        }
        const built = await openNetwork({ store: small.store, file: null, pollEvery: 0 });
        expect(answers(small.network)).toEqual(answers(built));
        await built.close();
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(Math.min(...Object.values(moved)), JSON.stringify(moved)).toBeGreaterThan(0);
  });

  it('gives the same answers before and after compaction', async () => {
    await using small = await smallNetwork([thing(region('a')), initiative(partnership('q'), [region('a')])]);
    const network = await openNetwork({ store: small.store, file: join(small.folder, 'network.bin'), pollEvery: 0 });
    await small.put(thing(region('b')), initiative(partnership('p'), [region('a'), region('b')]));
    await network.catchUp();
    const before = answers(network);
    expect(network.summary().deltaSize).toBeGreaterThan(0);
    await network.save();
    expect(network.summary().deltaSize).toBe(0);
    expect(answers(network)).toEqual(before);
    await network.close();
  });

  it('tells its listeners of each move, and sees what another process wrote', async () => {
    await using small = await smallNetwork([thing(region('a'))], { pollEvery: 10 });
    const told: number[] = [];
    const stop = small.network.onChange((version, changes) => told.push(version, changes.length));
    await small.store.execute(aCommand({ put: [thing(region('b'))] }));
    await expect.poll(() => small.network.degrees([region('b')])).toEqual([0]);
    expect(told).toEqual([small.network.version, 1]);
    stop();
    await small.put(thing(region('c')));
    expect(told).toHaveLength(2);
  });
});
