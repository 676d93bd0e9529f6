import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkPath } from '../network.ts';
import { actor, initiative, partnership, programme, region, smallNetwork, thing } from '../testing/small-network.ts';

const parties = (paths: readonly NetworkPath[]) =>
  paths.map((path) => path.parties.map((id) => id.split(':')[2]).join('-'));

describe('paths', () => {
  it('goes from party to party and names what it goes through', async () => {
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      thing(region('c')),
      initiative(partnership('ab'), [region('a'), region('b')]),
      initiative(programme('bc'), [
        [region('b'), 'IMPLEMENTING'],
        [region('c'), 'FUNDING'],
      ]),
    ]);
    const [path] = small.network.paths({ from: region('a'), to: region('c') });
    expect(path).toMatchObject({
      length: 2,
      parties: [region('a'), region('b'), region('c')],
      steps: [
        {
          from: region('a'),
          to: region('b'),
          kind: 'PARTNERSHIP',
          through: [partnership('ab')],
          roles: ['PARTNER'],
          inferred: false,
        },
        {
          kind: 'PROGRAMME',
          through: [programme('bc')],
          roles: ['FUNDING', 'IMPLEMENTING'],
          sources: ['source:jejaring:test'],
        },
      ],
    });
    expect(small.network.reach({ of: region('a'), steps: 3 })).toEqual([1, 1, 0]);
    expect(small.network.reach({ of: partnership('ab'), steps: 1 })).toBeNull();
  });

  it('takes a region and its government as one party, unless that is only inferred and was not asked for', async () => {
    const government = thing(actor('g'), { GOVERNS: [region('b')] });
    const inferred = {
      ...government,
      relations: government.relations!.map((relation) => ({ ...relation, basis: 'INFERRED' as const, rule: 'name' })),
    };
    await using small = await smallNetwork([
      thing(region('a')),
      thing(region('b')),
      thing(actor('x')),
      inferred,
      initiative(partnership('ab'), [region('a'), region('b')]),
      initiative(programme('gx'), [actor('g'), actor('x')]),
    ]);
    const { network } = small;
    expect(parties(network.paths({ from: region('a'), to: actor('x') }))).toEqual(['a-b-x']);
    expect(parties(network.paths({ from: region('a'), to: actor('g') }))).toEqual(['a-g']);
    expect(network.paths({ from: region('b'), to: actor('g') })).toEqual([
      { length: 0, parties: [region('b'), actor('g')].slice(0, 1), steps: [] },
    ]);
    expect(network.paths({ from: region('a'), to: actor('x'), filter: { inferred: false } })).toEqual([]);
  });

  it('is never joined by a category of actors, nor by what only lies in the same place', async () => {
    await using small = await smallNetwork([
      thing(region('a'), { PART_OF: [region('p')] }),
      thing(region('b'), { PART_OF: [region('p')] }),
      thing(region('p')),
      thing(actor('category'), {}, { isUnnamed: true }),
      initiative(programme('1'), [region('a'), actor('category')]),
      initiative(programme('2'), [region('b'), actor('category')]),
    ]);
    const { network } = small;
    expect(network.paths({ from: region('a'), to: region('b') })).toEqual([]);
    expect(network.paths({ from: region('a'), to: actor('category') })).toEqual([]);
    expect(parties(network.paths({ from: region('a'), to: region('b'), via: ['TERRITORY'] }))).toEqual(['a-p-b']);
  });

  it('goes to a body in one step, and to another member in two', async () => {
    await using small = await smallNetwork([
      thing(actor('body')),
      thing(region('a'), { MEMBER_OF: [actor('body')] }),
      thing(region('b'), { MEMBER_OF: [actor('body')] }),
    ]);
    const [path] = small.network.paths({ from: region('a'), to: region('b') });
    expect(path!.parties).toEqual([region('a'), actor('body'), region('b')]);
    expect(path!.steps.map(({ kind }) => kind)).toEqual(['MEMBERSHIP', 'MEMBERSHIP']);
  });
});

/** A random network: initiatives over eight parties, memberships of one in another, and how many ways to ask for. */
const worlds = fc.record({
  initiatives: fc.array(fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }), { maxLength: 9 }),
  memberships: fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 4, selector: ([a, b]) => `${a} ${b}` }),
  count: fc.integer({ min: 1, max: 10 }),
  longest: fc.integer({ min: 1, max: 6 }),
});

describe('paths beside a naive search', () => {
  it('gives all ways without loops and detours in the order of length and ids, as enumerating them does', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ initiatives, memberships, count, longest }) => {
        const name = (party: number) => actor(String(party));
        const joined = memberships.filter(([a, b]) => a !== b);
        await using small = await smallNetwork([
          ...Array.from({ length: 8 }, (_, at) =>
            thing(name(at), { MEMBER_OF: joined.filter(([member]) => member === at).map(([, body]) => name(body)) }),
          ),
          ...initiatives.map((members, at) => initiative(partnership(String(at)), members.map(name))),
        ]);
        const isTied = (a: number, b: number) =>
          initiatives.some((members) => members.includes(a) && members.includes(b)) ||
          joined.some(([member, body]) => (member === a && body === b) || (member === b && body === a));
        const ways: number[][] = [];
        const walk = (way: readonly number[]) => {
          if (way.at(-1) === 7) ways.push([...way]);
          else if (way.length <= longest) {
            for (let next = 0; next < 8; next += 1)
              if (!way.includes(next) && isTied(way.at(-1)!, next)) walk([...way, next]);
          }
        };
        walk([0]);
        const onlyTie = (a: number, b: number) => {
          const shared = initiatives.flatMap((members, at) => (members.includes(a) && members.includes(b) ? [at] : []));
          const isDirect = joined.some(
            ([member, body]) => (member === a && body === b) || (member === b && body === a),
          );
          return shared.length === 1 && !isDirect ? shared[0]! : null;
        };
        const isDetour = (way: readonly number[]) => {
          const only = way
            .slice(1)
            .map((party, at) => onlyTie(way[at]!, party))
            .filter((tie) => tie !== null);
          return new Set(only).size < only.length;
        };
        const naive = ways
          .sort((a, b) => a.length - b.length || (a.join('-') < b.join('-') ? -1 : 1))
          .slice(0, 100)
          .filter((way) => !isDetour(way))
          .map((way) => way.join('-'));
        const found = small.network.paths({ from: name(0), to: name(7), first: count, maxLength: longest });
        expect(parties(found)).toEqual(naive.slice(0, count));
        const distances = [0, 1, 2].map((step) => {
          const nearest = (end: number) => shortest(isTied, 0, end);
          return Array.from({ length: 8 }, (_, end) => nearest(end)).filter((distance) => distance === step + 1).length;
        });
        expect(small.network.reach({ of: name(0), steps: 3 })).toEqual(distances);
      }),
      { numRuns: 30 },
    );
  });
});

function shortest(isTied: (a: number, b: number) => boolean, from: number, to: number): number {
  let layer = new Set([from]);
  const seen = new Set(layer);
  for (let distance = 0; layer.size > 0; distance += 1) {
    if (layer.has(to)) return distance;
    const next = Array.from({ length: 8 }, (_, at) => at).filter(
      (at) => !seen.has(at) && [...layer].some((one) => isTied(one, at)),
    );
    for (const at of next) seen.add(at);
    layer = new Set(next);
  }
  return Number.POSITIVE_INFINITY;
}
