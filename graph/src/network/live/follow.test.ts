import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordInput } from '../../model/index.ts';
import { recordId } from '../../model/index.ts';
import { aCommand, aFlow, aName, aSource, otherSource } from '../../store/testing/builders.ts';
import { linkKinds, projections, type LiveNetwork } from '../network.ts';
import { actor, initiative, partnership, programme, region, smallNetwork, thing } from '../testing/small-network.ts';
import { openNetwork } from './open-network.ts';

const parties = [region('a'), region('b'), region('c'), actor('d'), actor('e')];
const initiatives = [partnership('p'), partnership('q'), programme('r')];
const everything = [...parties, ...initiatives, 'sector:test:s', 'practice:test:t'];

/** One record: of a party with its direct ties, or of an initiative with parties, places, flows. */
const records: fc.Arbitrary<RecordInput> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom(...parties),
      name: fc.constantFrom('Klaten', 'Kutai', 'Kediri'),
      to: fc.subarray(parties, { maxLength: 2 }),
      isUnnamed: fc.boolean(),
    })
    .map(({ id, name, to, isUnnamed }) => {
      const isActor = id.startsWith('actor');
      const others = to.filter((other) => other !== id && other.startsWith(isActor ? 'actor' : 'region'));
      return thing(id, isActor ? { MEMBER_OF: others, GOVERNS: [region('a')] } : { PART_OF: others }, {
        names: [aName(name)],
        ...(isActor && { isUnnamed }),
      });
    }),
  fc
    .record({
      id: fc.constantFrom(...initiatives),
      parts: fc.uniqueArray(fc.constantFrom(...parties), { maxLength: 4 }),
      source: fc.constantFrom(aSource, otherSource),
      from: fc.constantFrom('1999', '2015', null),
      hasFlow: fc.boolean(),
    })
    .map(({ id, parts, source, from, hasFlow }) => ({
      ...initiative(id, parts, {
        source,
        places: [region('c')],
        sectors: ['sector:test:s'],
        fields: { period: { from, to: null } },
      }),
      ...(hasFlow && { flows: [aFlow({ from: parts[0] ?? null })] }),
    })),
  fc.constantFrom(thing('sector:test:s'), thing('practice:test:t')),
);

type Step = { readonly put: readonly RecordInput[] } | { readonly withdraw: readonly string[] };
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .uniqueArray(records, { minLength: 1, maxLength: 4, selector: ({ source, key }) => `${source} ${key}` })
      .map((put) => ({ put })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        of: fc.subarray(everything, { minLength: 1, maxLength: 2 }),
        source: fc.constantFrom(aSource, otherSource),
      })
      .map(({ of, source }) => ({ withdraw: of.map((id) => recordId(source, id)) })),
  },
);

/** Every answer that a network gives, so that two may be compared. */
function answers(network: LiveNetwork): unknown {
  const summary = network.summary();
  const filters = [
    {},
    { links: linkKinds },
    { inferred: false, from: 2000, roles: ['PARTNER' as const] },
    { places: [region('c')] },
  ];
  return {
    version: network.version,
    counts: [summary.nodes, summary.relations, summary.flows],
    degrees: network.degrees(everything),
    labels: network.labels(everything),
    pictures: projections.flatMap((projection) =>
      filters.flatMap((filter) => [
        ordered(network.picture({ focus: [], projection, filter })),
        ordered(network.picture({ focus: [region('a')], depth: 2, limit: 3, projection, filter })),
      ]),
    ),
    paths: parties.flatMap((from) => parties.map((to) => network.paths({ from, to, via: linkKinds }))),
    reach: parties.map((of) => network.reach({ of, steps: 3 })),
    names: ['klaten', 'kutia', 'k', 'p', 'q'].map((text) => network.searchNames({ text, first: 20 })),
  };
}

/** The nodes of a picture come in no order that is promised. */
function ordered({ nodes, ...rest }: ReturnType<LiveNetwork['picture']>): unknown {
  return { ...rest, nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

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
