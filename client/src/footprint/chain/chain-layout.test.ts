import { expect, test } from 'vitest';
import { chainLayout, passingThrough } from './chain-layout.ts';

test('the chain is followed up and down, not across', () => {
  const links = [
    { source: 'a', target: 'c', count: 2 },
    { source: 'b', target: 'c', count: 1 },
    { source: 'c', target: 'd', count: 3 },
    { source: 'b', target: 'e', count: 1 },
  ];
  expect([...passingThrough('a', links)].sort()).toEqual(['a', 'c', 'd']);
  expect([...passingThrough('c', links)].sort()).toEqual(['a', 'b', 'c', 'd']);
  const layers = { a: 'DONOR', b: 'DONOR', c: 'IMPLEMENTER', d: 'PLACE', e: 'PLACE' } as const;
  const nodes = Object.entries(layers).map(([id, layer], index) => ({ id, layer, count: 5 - index }));
  const layout = chainLayout(nodes, links, 900);
  expect(layout.columns.map(({ layer }) => layer)).toEqual(['DONOR', 'IMPLEMENTER', 'PLACE']);
  expect(layout.bands).toHaveLength(4);
  const ys = layout.boxes.filter(({ x }) => x === 0).map(({ y, height }) => [y, y + height]);
  expect(ys[0]?.[1]).toBeLessThanOrEqual(ys[1]?.[0] ?? 0);
});
