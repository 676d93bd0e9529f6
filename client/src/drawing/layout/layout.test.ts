import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, layOutStages, type LayoutRequest } from './layout.ts';

function ring(count: number): LayoutRequest {
  return {
    nodes: Array.from({ length: count }, (_, i) => ({ id: `n${i}`, radius: 20, distance: i === 0 ? 0 : 1 })),
    links: Array.from({ length: count }, (_, i) => ({ source: `n${i}`, target: `n${(i + 1) % count}`, weight: 1 })),
    known: {},
    aspect: 1.2,
  };
}

const graphs = fc
  .record({
    count: fc.integer({ min: 2, max: 40 }),
    pairs: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 80 }),
    radius: fc.integer({ min: 5, max: 40 }),
  })
  .map(({ count, pairs, radius }): LayoutRequest => ({
    nodes: Array.from({ length: count }, (_, i) => ({ id: `region:x:${i}`, radius, distance: i % 3 })),
    links: pairs.map(([a, b]) => ({ source: `region:x:${a % count}`, target: `region:x:${b % count}`, weight: 1 })),
    known: {},
    aspect: 1,
  }));

describe('layOut', () => {
  it('gives the same picture for the same request, whatever the order of its parts', () => {
    fc.assert(
      fc.property(graphs, (request) => {
        const reversed = { ...request, nodes: request.nodes.toReversed(), links: request.links.toReversed() };
        expect(layOut(reversed)).toEqual(layOut(request));
      }),
      { numRuns: 30 },
    );
  });

  it('places every node at a finite point and leaves no two marks on each other', () => {
    fc.assert(
      fc.property(graphs, (request) => {
        const places = Object.values(layOut(request));
        expect(places).toHaveLength(request.nodes.length);
        const radius = request.nodes[0]!.radius;
        for (const [i, a] of places.entries()) {
          expect(Number.isFinite(a.x) && Number.isFinite(a.y)).toBe(true);
          for (const b of places.slice(i + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * radius * 0.9);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what stands and puts a new node near its neighbour', () => {
    const before = layOut(ring(12));
    const grown = ring(12);
    const after = layOut({
      ...grown,
      nodes: [...grown.nodes, { id: 'new', radius: 20, distance: 2 }],
      links: [...grown.links, { source: 'n3', target: 'new', weight: 1 }],
      known: before,
    });
    for (const id of Object.keys(before)) expect(after[id]).toEqual(before[id]);
    expect(Math.hypot(after['new']!.x - before['n3']!.x, after['new']!.y - before['n3']!.y)).toBeLessThan(300);
  });

  it('gives an address that was grown step by step the picture that grew, pins and all', () => {
    const request = ring(12);
    const nodes = [...request.nodes, { id: 'new', radius: 20, distance: 2 }];
    const links = [...request.links, { source: 'n3', target: 'new', weight: 1 }];
    const first = layOut(request);
    const pinned = { ...first, n3: { x: 500, y: -200 } };
    const grown = layOut({ ...request, nodes, links, known: pinned });
    const stages = [request.nodes.map((node) => node.id), ['new']];
    expect(layOutStages({ ...request, nodes, links, stages, pins: { n3: { x: 500, y: -200 } } })).toEqual(grown);
  });

  it('sets strangers side by side instead of letting them drift', () => {
    const request = ring(12);
    const lonely = Array.from({ length: 6 }, (_, i) => ({ id: `z${i}`, radius: 20, distance: 0 }));
    const places = Object.values(layOut({ ...request, nodes: [...request.nodes, ...lonely] }));
    const wide = Math.max(...places.map((place) => place.x)) - Math.min(...places.map((place) => place.x));
    const high = Math.max(...places.map((place) => place.y)) - Math.min(...places.map((place) => place.y));
    expect(Math.max(wide, high)).toBeLessThan(1200);
  });

  it('draws joined nodes nearer than strangers', () => {
    const clusters: LayoutRequest = {
      nodes: Array.from({ length: 16 }, (_, i) => ({ id: `c${i}`, radius: 10, distance: 1 })),
      links: Array.from({ length: 16 }, (_, i) =>
        Array.from({ length: 16 }, (_, j) => ({ source: `c${i}`, target: `c${j}`, weight: 1 })).filter(
          ({ source, target }) => source < target && Math.floor(i / 8) === Math.floor(Number(target.slice(1)) / 8),
        ),
      )
        .flat()
        .concat({ source: 'c0', target: 'c8', weight: 1 }),
      known: {},
      aspect: 1,
    };
    const places = layOut(clusters);
    const mean = (pairs: [number, number][]) =>
      pairs.reduce(
        (sum, [a, b]) =>
          sum + Math.hypot(places[`c${a}`]!.x - places[`c${b}`]!.x, places[`c${a}`]!.y - places[`c${b}`]!.y),
        0,
      ) / pairs.length;
    expect(
      mean([
        [1, 2],
        [3, 4],
        [9, 10],
        [11, 12],
      ]),
    ).toBeLessThan(
      mean([
        [1, 9],
        [2, 10],
        [3, 11],
        [4, 12],
      ]),
    );
  });

  it('stays within 1.5 s for 1,000 nodes', () => {
    const request = ring(1000);
    // Of this process's own time: a busy machine must not fail it.
    const start = process.cpuUsage();
    layOut(request);
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(1500);
  });
});
