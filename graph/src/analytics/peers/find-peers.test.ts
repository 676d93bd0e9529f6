import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { findPeers, PeerSpace, type PeerTable } from './index.ts';

const poverty = 'indicator:bps:poverty-rate';
const unemployment = 'indicator:bps:unemployment-rate';
const unknown = Number.NaN;

/** Regions a, b, c … with the columns given; whatever is not given is unknown. */
function aTable(columns: Record<string, readonly number[]>, rest: Partial<PeerTable> = {}): PeerTable {
  const size = Object.values(columns)[0]?.length ?? rest.ids?.length ?? 0;
  const ids = Array.from({ length: size }, (_, row) => String.fromCodePoint(97 + row));
  return {
    ids,
    codes: ids,
    columns: new Map(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)])),
    latitude: new Float64Array(size).fill(unknown),
    longitude: new Float64Array(size).fill(unknown),
    items: { challenges: ids.map(() => []), partners: ids.map(() => []) },
    ...rest,
  };
}

describe('indicator models', () => {
  it('rank by the Euclidean distance of z-scores, the farthest at 1', () => {
    // Mean 4, population deviation √8: z = -1.414, -0.707, 0, 2.121; from a the gaps are 2, 4 and 10.
    const space = new PeerSpace(aTable({ [poverty]: [0, 2, 4, 10] }));
    const { peers } = findPeers(space, { region: 'a', model: 'economic' });
    expect(peers.map(({ id, rank }) => [id, rank])).toEqual([
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ]);
    expect(peers.map(({ distance }) => distance)).toEqual([expect.closeTo(0.2), expect.closeTo(0.4), 1]);
  });

  it('leave a missing value out of the pair and scale the rest by n / n known', () => {
    const space = new PeerSpace(aTable({ [poverty]: [0, 1, 1, 2], [unemployment]: [0, 1, unknown, 2] }));
    const { peers } = findPeers(space, { region: 'a', model: 'economic' });
    // b differs by one deviation's share in both; c in the only known one, scaled up: z gaps of 1.414 and 1.225.
    const [b, c] = [1 / (Math.SQRT1_2 * 1), 1 / Math.sqrt(2 / 3)];
    const far = Math.hypot(2 * b, 2 * c);
    const byId = new Map(peers.map((peer) => [peer.id, peer]));
    expect(byId.get('b')?.distance).toBeCloseTo(Math.hypot(b, c) / far, 10);
    expect(byId.get('c')?.distance).toBeCloseTo(Math.sqrt(2 * b * b) / far, 10);
    expect(byId.get('c')).toMatchObject({ known: 1, components: 5 });
    expect(byId.get('b')).toMatchObject({ known: 2, components: 5 });
  });

  it('never rank a region without any value, and say why', () => {
    const space = new PeerSpace(aTable({ [poverty]: [0, 1, unknown, 3] }));
    const { peers, notComparable, compared } = findPeers(space, { region: 'a', model: 'economic' });
    expect(peers.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(notComparable).toEqual([{ id: 'c', reason: 'NO_VALUES' }]);
    expect(compared).toBe(2);
  });

  it('break ties by code', () => {
    const space = new PeerSpace(aTable({ [poverty]: [5, 6, 4, 6, 4] }));
    expect(findPeers(space, { region: 'a', model: 'economic' }).peers.map(({ id }) => id)).toEqual([
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  it('only shorten the list by a filter: ranks and distances stay those of the whole level', () => {
    const space = new PeerSpace(aTable({ [poverty]: [0, 2, 4, 10] }));
    const whole = findPeers(space, { region: 'a', model: 'economic' });
    const some = findPeers(space, { region: 'a', model: 'economic', isAmong: (id) => id !== 'b' });
    expect(some.peers).toEqual(whole.peers.filter(({ id }) => id !== 'b'));
  });

  it('give shares that add to 1 and a rank range that holds the rank', () => {
    const figures = fc.array(fc.option(fc.double({ min: -50, max: 50, noNaN: true }), { nil: unknown }), {
      minLength: 8,
      maxLength: 8,
    });
    fc.assert(
      fc.property(figures, figures, (first, second) => {
        const space = new PeerSpace(aTable({ [poverty]: first, [unemployment]: second }));
        for (const peer of findPeers(space, { region: 'a', model: 'economic' }).peers) {
          const sum = peer.contributions.reduce((total, { share }) => total + share, 0);
          expect(sum).toBeCloseTo(peer.distance > 0 ? 1 : 0, 9);
          expect(peer.rankRange?.best).toBeLessThanOrEqual(peer.rank);
          expect(peer.rankRange?.worst).toBeGreaterThanOrEqual(peer.rank);
        }
      }),
    );
  });
});

describe('item models', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const challenges = [['x', 'y'], ['x', 'y'], ['x', 'z'], []];
  const table = aTable(
    { [poverty]: [1, 2, 3, 4] },
    { ids, codes: ids, items: { challenges, partners: ids.map(() => []) } },
  );

  it('weigh items by the logarithm of their rarity', () => {
    const { peers, notComparable } = findPeers(new PeerSpace(table), { region: 'a', model: 'challenges' });
    // x: ln(4/3), y: ln(4/2), z: ln(4/1). c shares x of x, y, z: 1 − ln(4/3) / (ln(4/3) + ln 2 + ln 4), the farthest.
    expect(peers).toMatchObject([
      { id: 'b', distance: 0, contributions: [{ shared: ['y', 'x'], onlyMine: 0, onlyTheirs: 0 }] },
      { id: 'c', distance: 1, contributions: [{ shared: ['x'], onlyMine: 1, onlyTheirs: 1 }] },
    ]);
    expect(notComparable).toEqual([{ id: 'd', reason: 'NO_ITEMS' }]);
  });

  it('say that the asking region itself has no item', () => {
    const { peers, notComparable } = findPeers(new PeerSpace(table), { region: 'd', model: 'challenges' });
    expect(peers).toEqual([]);
    expect(notComparable).toContainEqual({ id: 'd', reason: 'NO_ITEMS' });
  });
});

describe('a mix', () => {
  it('is the weighted mean of rebased distances, its parts adding to 1', () => {
    const space = new PeerSpace(aTable({ [poverty]: [0, 5, 10], [unemployment]: [0, 10, 5] }));
    const mix = [
      { component: poverty, weight: 3 },
      { component: unemployment, weight: 1 },
    ];
    const { peers } = findPeers(space, { region: 'a', mix });
    // b: (3 × 0.5 + 1) / 4 = 0.625, c: (3 + 0.5) / 4 = 0.875, the farthest.
    expect(peers).toMatchObject([
      {
        id: 'b',
        distance: expect.closeTo(0.625 / 0.875) as unknown,
        contributions: [
          { given: 3, weight: 0.75, share: expect.closeTo(0.6) as unknown },
          { given: 1, weight: 0.25, share: expect.closeTo(0.4) as unknown },
        ],
      },
      { id: 'c', distance: 1 },
    ]);
  });

  it.each([
    [[{ component: 'indicator:bps:shoe-size', weight: 1 }]],
    [[{ component: poverty, weight: 0 }]],
    [[{ component: poverty, weight: Number.POSITIVE_INFINITY }]],
  ])('refuses %j', (mix) => {
    const space = new PeerSpace(aTable({ [poverty]: [0, 5] }));
    expect(() => findPeers(space, { region: 'a', mix })).toThrow(expect.objectContaining({ code: 'INVALID_FILTER' }));
  });
});
