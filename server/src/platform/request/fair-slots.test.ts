import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairSlots, type Release } from './fair-slots.ts';

const options = { slots: 2, slotsOfOne: 2, waiting: 4, waitingOfOne: 3 };

/** Whatever is ready to go on has gone on. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('slots that callers share', () => {
  it('serves those who wait by caller in turn, not in the order in which they came', async () => {
    const slots = new FairSlots({ ...options, slots: 1, slotsOfOne: 1 });
    const served: string[] = [];
    const first = await slots.take('greedy');
    const ask = (caller: string) =>
      void slots.take(caller).then((release) => {
        served.push(caller);
        release();
      });
    for (const caller of ['greedy', 'greedy', 'modest', 'third']) ask(caller);
    first();
    await settled();
    expect(served).toEqual(['greedy', 'modest', 'third', 'greedy']);
    expect([slots.running, slots.waits]).toEqual([0, 0]);
  });

  it('keeps a slot free of one caller for another', async () => {
    const slots = new FairSlots({ ...options, slotsOfOne: 1 });
    await slots.take('greedy');
    const second = slots.take('greedy');
    await slots.take('modest');
    expect([slots.running, slots.waits]).toEqual([2, 1]);
    await Promise.race([second.then(() => expect.fail('It has a slot already.')), settled()]);
  });

  it('refuses at once whoever has enough waiting', async () => {
    const slots = new FairSlots({ ...options, slots: 1 });
    await slots.take('greedy');
    for (let waits = 0; waits < 3; waits += 1) void slots.take('greedy').catch(() => undefined);
    await expect(slots.take('greedy')).rejects.toMatchObject({ code: 'TOO_BUSY', details: { maximum: 1 } });
  });

  it('makes room for a newcomer at the cost of whoever has most', async () => {
    const slots = new FairSlots({ ...options, slots: 1 });
    const release = await slots.take('greedy');
    const fates: string[] = [];
    const ask = (name: string, caller: string) =>
      void slots.take(caller).then(
        (free) => {
          fates.push(`${name} served`);
          free();
        },
        () => fates.push(`${name} refused`),
      );
    for (const name of ['g1', 'g2', 'g3']) ask(name, 'greedy');
    ask('m1', 'modest');
    ask('n1', 'new');
    await settled();
    expect(fates).toEqual(['g3 refused']);
    release();
    await settled();
    expect(fates.sort()).toEqual(['g1 served', 'g2 served', 'g3 refused', 'm1 served', 'n1 served']);
  });

  it('waits no longer than it is told to', async () => {
    const slots = new FairSlots({ ...options, slots: 1 });
    const release = await slots.take('one');
    await expect(slots.take('one', 0)).rejects.toMatchObject({ code: 'TOO_BUSY' });
    await expect(slots.take('one', 1)).rejects.toMatchObject({ code: 'TOO_BUSY' });
    expect(slots.waits).toBe(0);
    release();
    expect(slots.running).toBe(0);
  });

  it('never runs more than it may, and serves or refuses everybody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'release'), { maxLength: 40 }), async (steps) => {
        const slots = new FairSlots(options);
        const held: { readonly caller: string; readonly release: Release }[] = [];
        let [asked, refused, released] = [0, 0, 0];
        for (const step of steps) {
          if (step === 'release') {
            if (held.length > 0) released += 1;
            held.shift()?.release();
          } else {
            asked += 1;
            void slots.take(step).then(
              (release) => held.push({ caller: step, release }),
              () => (refused += 1),
            );
          }
          await settled();
          expect(slots.running).toBe(held.length);
          expect(held.length).toBeLessThanOrEqual(options.slots);
          expect(slots.waits).toBeLessThanOrEqual(options.waiting);
          expect(held.length + slots.waits + refused + released).toBe(asked);
          // Nobody waits while there is room.
          expect(slots.waits === 0 || held.length === options.slots).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
