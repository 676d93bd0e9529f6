import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCommand } from '../../store/testing/builders.ts';
import type { ScanChunk } from '../../store/index.ts';
import type { NetworkSource } from '../network.ts';
import { answers } from '../testing/answers.ts';
import { commandOf, goingOn, identitySteps } from '../testing/random-steps.ts';
import { restlessSource } from '../testing/restless-source.ts';
import { region, smallNetwork, thing } from '../testing/small-network.ts';
import { openNetwork } from './open-network.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 60);

/** A store whose scans are counted, and wait while `hold` is on. */
class HeldSource {
  scans = 0;
  private held: Promise<void> = Promise.resolve();
  release: () => void = () => undefined;
  readonly source: NetworkSource;

  constructor(store: NetworkSource) {
    const scan = this.scan.bind(this, store);
    this.source = { ...store, scan };
  }

  hold(): void {
    this.held = new Promise((release) => (this.release = release));
  }

  private async *scan(store: NetworkSource, parts?: Parameters<NetworkSource['scan']>[0]): AsyncGenerator<ScanChunk> {
    this.scans += 1;
    await this.held;
    yield* store.scan(parts);
  }
}

const edited = (country: string) => aCommand({ put: [thing(region('a'), {}, { country })] });

describe('a network whose store is written while it is read', () => {
  it(
    'ends equal to one that is built anew, whatever comes between what',
    { timeout: 20_000 + runs * 1000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(identitySteps, { maxLength: 6 }),
          fc.array(identitySteps, { minLength: 1, maxLength: 24 }),
          fc.array(fc.nat(2), { minLength: 5, maxLength: 40 }),
          fc.nat(3),
          async (before, during, schedule, catchUps) => {
            await using small = await smallNetwork([]);
            const store = goingOn(small.store);
            for (const step of before) await store.execute(commandOf(step));
            const restless = restlessSource(store, during.map(commandOf), [...schedule, 1]);
            const network = await openNetwork({ store: restless, file: null, pollEvery: 0 });
            for (let count = 0; count < catchUps; count += 1) await network.catchUp();
            await restless.rest();
            await network.catchUp();
            const built = await openNetwork({ store: small.store, file: null, pollEvery: 0 });
            expect(answers(network)).toEqual(answers(built));
            await Promise.all([network.close(), built.close()]);
          },
        ),
        { numRuns: runs },
      );
    },
  );

  it('is built anew where it fell too far behind, and answers from before meanwhile', async () => {
    await using small = await smallNetwork([thing(region('a'))]);
    const held = new HeldSource(small.store);
    const network = await openNetwork({ store: held.source, file: null, pollEvery: 0 });
    const told: (readonly [number, number])[] = [];
    network.onChange((version, changes) => told.push([version, changes.length]));
    for (let nth = 0; nth < 600; nth += 1) await small.store.execute(edited(nth % 2 === 0 ? 'MY' : 'ID'));
    held.hold();
    const caughtUp = network.catchUp();
    await expect.poll(() => held.scans).toBe(2);
    expect([network.version, network.labels([region('a')])[0]?.country]).toEqual([1, null]);
    held.release();
    await caughtUp;
    expect([network.version, network.labels([region('a')])[0]?.country]).toEqual([601, 'ID']);
    expect(told).toEqual([[601, 0]]);
    await small.store.execute(edited('SG'));
    await network.catchUp();
    expect([held.scans, network.labels([region('a')])[0]?.country]).toEqual([2, 'SG']);
    await network.close();
  });

  it.each([
    ['shorter', 1],
    ['longer', 5],
  ])('is built anew where the log became another, %s one', async (_, length) => {
    await using first = await smallNetwork([thing(region('a'))]);
    await first.put(thing(region('b')));
    await using second = await smallNetwork([thing(region('c'))]);
    for (let nth = 1; nth < length; nth += 1) await second.put(thing(region(`d${nth}`)));
    let present = first.store;
    const source: NetworkSource = {
      position: () => present.position(),
      counts: () => present.counts(),
      changesAfter: (after, most) => present.changesAfter(after, most),
      entities: (ids) => present.entities(ids),
      relations: (ids) => present.relations(ids),
      flows: (ids) => present.flows(ids),
      scan: (parts) => present.scan(parts),
    };
    const network = await openNetwork({ store: source, file: null, pollEvery: 0 });
    present = second.store;
    await network.catchUp();
    expect(answers(network)).toEqual(answers(second.network));
    expect(network.labels([region('a'), region('c')]).map((label) => label?.id ?? null)).toEqual([null, region('c')]);
    await network.close();
  });

  it('says how old its answers are while the store cannot be asked, and goes on by itself', async () => {
    await using small = await smallNetwork([thing(region('a'))]);
    const state = { isAway: false };
    const source: NetworkSource = {
      ...small.store,
      position: () => (state.isAway ? Promise.reject(new Error('away')) : small.store.position()),
    };
    const network = await openNetwork({ store: source, file: null, pollEvery: 5 });
    const opened = network.freshness();
    expect(opened.behind).toBe(false);
    state.isAway = true;
    await expect.poll(() => network.freshness().behind).toBe(true);
    const { caughtUpAt } = network.freshness();
    expect(caughtUpAt >= opened.caughtUpAt).toBe(true);
    await small.put(thing(region('b')));
    expect(network.labels([region('a'), region('b')]).map((label) => label?.id ?? null)).toEqual([region('a'), null]);
    expect(network.freshness()).toEqual({ caughtUpAt, behind: true });
    state.isAway = false;
    await expect.poll(() => network.degrees([region('b')])).toEqual([0]);
    await expect.poll(() => network.freshness().behind).toBe(false);
    expect(network.freshness().caughtUpAt > caughtUpAt).toBe(true);
    await network.close();
  });
});
