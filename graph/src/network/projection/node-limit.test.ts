import { describe, expect, it } from 'vitest';
import { initiative, partnership, region, smallNetwork, thing } from '../testing/small-network.ts';
import { byLimitOrder, takeTurns, Tally, type Candidate } from './node-limit.ts';

const candidate = (id: string, rest: Partial<Candidate> = {}): Candidate => ({
  node: 0,
  id,
  isKept: false,
  links: 1,
  weight: 1,
  degree: 1,
  ...rest,
});

describe('the order of the node limit', () => {
  it('goes by kept, links to what is shown, weight, degree, id', () => {
    const inOrder = [
      candidate('z', { isKept: true }),
      candidate('y', { links: 3 }),
      candidate('x', { links: 2, weight: 9 }),
      candidate('w', { links: 2, weight: 8, degree: 7 }),
      candidate('v', { links: 2, weight: 8, degree: 6 }),
      candidate('a'),
      candidate('b'),
    ];
    const ids = inOrder.map(({ id }) => id);
    expect(
      [...inOrder]
        .reverse()
        .sort(byLimitOrder)
        .map(({ id }) => id),
    ).toEqual(ids);
  });
});

/**
 * Around f: a shares three initiatives with f, b two, c, d and e one each. d also has the partner g elsewhere, so the
 * order is a (weight 3), b (weight 2), d (degree 2), c, e (id).
 */
const world = [
  ...['f', 'a', 'b', 'c', 'd', 'e', 'g'].map((name) => thing(region(name))),
  ...['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'd1', 'e1'].map((name) =>
    initiative(partnership(`f${name}`), [region('f'), region(name[0]!)]),
  ),
  initiative(partnership('dg'), [region('d'), region('g')]),
];

describe('turns', () => {
  it('let each node that was walked from show something before a hub shows all it has', () => {
    // 1 is a hub that leads to 10, 11, 12 and 13; 2 leads to 20 and 21; both lead to 30; 40 was chosen by hand.
    const tally = new Tally();
    for (const node of [10, 11, 12, 13, 30, 40]) tally.meet(node, 1);
    for (const node of [20, 21, 30]) tally.meet(node, 2);
    const pool = [10, 11, 12, 13, 20, 21, 30, 40].map((node) =>
      tally.candidate(node, String(node), node === 40, node < 20 ? 9 : 1),
    );
    // In the order of the node limit: 40, 30 (two links), 10 to 13 (degree), 20, 21. 40 and 30 are turns 1 and 2 of the hub and
    // 30 is the first of 2, which then comes second with 20 while the hub is at its third.
    expect(takeTurns(tally, pool, 8)).toEqual([40, 30, 20, 10, 21, 11, 12, 13]);
    expect(takeTurns(tally, pool, 3)).toEqual([40, 30, 20]);
  });
});

describe('the node limit in a picture', () => {
  it('shows the first of the order, and says what it hid', async () => {
    await using small = await smallNetwork(world);
    const shown = (limit: number, keep: string[] = []) => {
      const { nodes, hidden } = small.network.picture({ focus: [region('f')], limit, keep });
      return { ids: nodes.map(({ id }) => id.slice(-1)).join(''), hidden };
    };
    expect(shown(3).ids).toBe('fabd');
    expect(shown(3).hidden).toEqual([{ node: region('f'), count: 2, byKind: [{ kind: 'REGION', count: 2 }] }]);
    expect(shown(1, [region('e')]).ids).toBe('fe');
    expect(shown(5).hidden).toEqual([]);
  });

  it('pages through the rest in the same order, and counts what is hidden alike', async () => {
    await using small = await smallNetwork(world);
    const { nodes, hidden } = small.network.picture({ focus: [region('f')], limit: 1 });
    const shown = nodes.map(({ id }) => id);
    const page = (offset: number) => small.network.neighbours({ of: region('f'), shown, first: 2, offset });
    expect(page(0).items.map(({ node }) => node.id)).toEqual([region('b'), region('d')]);
    expect(page(2).items.map(({ node }) => node.id)).toEqual([region('c'), region('e')]);
    expect([page(0).hasNext, page(2).hasNext]).toEqual([true, false]);
    expect(page(0).totalCount).toBe(hidden[0]!.count);
    expect(page(0).items[0]!.links).toMatchObject([{ kind: 'PARTNERSHIP', weight: 2 }]);
  });

  it('says of an initiative at the last step which of its parties are hidden', async () => {
    const parties = ['a', 'b', 'c', 'd', 'e'].map(region);
    await using small = await smallNetwork([...parties.map((id) => thing(id)), initiative(partnership('p'), parties)]);
    const { nodes, hidden } = small.network.picture({ focus: [region('a')], limit: 2 });
    expect(nodes.map(({ id }) => id)).toEqual([region('a'), partnership('p'), region('b')]);
    expect(hidden).toEqual([{ node: partnership('p'), count: 3, byKind: [{ kind: 'REGION', count: 3 }] }]);
  });

  it('lets partners a step away compete with the initiatives that lie on the way', async () => {
    const partners = ['p', 'q', 'r'];
    await using small = await smallNetwork([
      ...['country', 's', 't', ...partners].map((name) => thing(region(name))),
      thing(region('f'), { PART_OF: [region('country')] }),
      ...partners.map((name) => initiative(partnership(`f${name}`), [region('f'), region(name)])),
      ...['1', '2', '3', '4'].map((name) =>
        initiative(partnership(`w${name}`), [region('s')], { places: [region('country')] }),
      ),
      ...partners.map((name) => initiative(partnership(`t${name}`), [region('t'), region(name)])),
    ]);
    const { nodes } = small.network.picture({ focus: [region('f')], depth: 2, limit: 5 });
    // Four at the first step; of the second, t has three links to what is shown and each initiative one.
    expect(nodes.map(({ id }) => id)).toContain(region('t'));
  });

  it('puts links to what is shown before weight', async () => {
    await using small = await smallNetwork([...world, initiative(partnership('ce'), [region('c'), region('e')])]);
    const { items } = small.network.neighbours({ of: region('f'), shown: [region('f'), region('c')], first: 10 });
    expect(items.map(({ node }) => node.id.slice(-1))).toEqual(['e', 'a', 'b', 'd']);
  });
});
