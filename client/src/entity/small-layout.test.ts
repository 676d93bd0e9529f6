import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallLayout, type LayoutLink, type LayoutNode } from './small-layout.ts';

const box = { width: 700, height: 330, marginX: 60, marginY: 30 };

const graph = fc.integer({ min: 1, max: 30 }).chain((count) =>
  fc.record({
    nodes: fc
      .array(fc.nat({ max: 80 }), { minLength: count, maxLength: count })
      .map((degrees): LayoutNode[] => degrees.map((degree, at) => ({ id: `n${at}`, degree }))),
    links: fc
      .array(fc.tuple(fc.nat({ max: count }), fc.nat({ max: count })), { maxLength: 60 })
      .map((pairs): LayoutLink[] => pairs.map(([a, b]) => ({ source: `n${a}`, target: `n${b}` }))),
  }),
);

describe('the small picture', () => {
  test('places every node once, inside its margins, and the same way each time', () => {
    fc.assert(
      fc.property(graph, ({ nodes, links }) => {
        const places = smallLayout(nodes, links, 'n0', box);
        expect([...places.keys()].sort()).toEqual(nodes.map(({ id }) => id).sort());
        for (const { x, y } of places.values()) {
          expect(x).toBeGreaterThanOrEqual(60);
          expect(x).toBeLessThanOrEqual(640);
          expect(y).toBeGreaterThanOrEqual(30);
          expect(y).toBeLessThanOrEqual(300);
        }
        expect(smallLayout(nodes, links, 'n0', box)).toEqual(places);
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order in which nodes and links arrive', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({ id, degree: at }));
    const links = [
      ['a', 'b'],
      ['a', 'c'],
      ['c', 'd'],
      ['c', 'e'],
    ].map(([source = '', target = '']) => ({ source, target }));
    const places = smallLayout(nodes, links, 'a', box);
    const again = smallLayout([...nodes].reverse(), [...links].reverse(), 'a', box);
    for (const [id, { x, y }] of places) {
      expect(again.get(id)?.x).toBeCloseTo(x, 0);
      expect(again.get(id)?.y).toBeCloseTo(y, 0);
    }
  });

  test('nodes of a star stand apart', () => {
    const nodes = Array.from({ length: 20 }, (_, at) => ({ id: `n${at}`, degree: 1 }));
    const links = nodes.slice(1).map(({ id }) => ({ source: 'n0', target: id }));
    const places = [...smallLayout(nodes, links, 'n0', box).values()];
    for (const [at, one] of places.entries()) {
      for (const other of places.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(18);
    }
  });
});
