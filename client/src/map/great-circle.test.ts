import { describe, expect, it } from 'vitest';
import { noEmphasis } from '../drawing/model.ts';
import type { Palette } from '../drawing/marks/palette.ts';
import { continuousRing, greatCircle, nearLongitude } from './great-circle.ts';
import { boundsOf, mapContent } from './map-content.ts';

describe('lines on the globe', () => {
  it('go the short way, over the date line without a jump', () => {
    const line = greatCircle([112.7, -7.3], [nearLongitude(-100.3, 112.7), 25.7]);
    expect(line[0]).toEqual([112.7, -7.3]);
    expect(line.at(-1)?.[0]).toBeCloseTo(259.7);
    const jumps = line.slice(1).map(([longitude], i) => Math.abs(longitude - line[i]![0]));
    expect(Math.max(...jumps)).toBeLessThan(20);
  });

  it('bend away from the straight line on the map: Jakarta to Rotterdam passes north of it', () => {
    const line = greatCircle([106.8, -6.2], [4.5, 51.9]);
    const middle = line[Math.floor(line.length / 2)]!;
    const straight = -6.2 + ((middle[0] - 106.8) / (4.5 - 106.8)) * (51.9 + 6.2);
    expect(middle[1]).toBeGreaterThan(straight + 3);
  });

  it('a ring over the date line stays whole', () => {
    const ring = continuousRing([
      [179, -16],
      [-179, -16],
      [-179, -17],
      [179, -17],
      [179, -16],
    ]);
    expect(ring.map(([longitude]) => longitude)).toEqual([179, 181, 181, 179, 179]);
  });
});

describe('the content of the map', () => {
  const colour = '#336699';
  const palette = {
    page: '#ffffff',
    ink3: colour,
    accent: '#3030b4',
    kinds: new Proxy({}, { get: () => colour }),
  } as unknown as Palette;
  const node = { kind: 'REGION', type: null, country: null, degree: 3, distance: 1, from: null, to: null } as const;

  it('lists what has no point, and labels only what stands out and the five largest', () => {
    const nodes = Array.from({ length: 9 }, (_, i) => ({
      ...node,
      id: `n${i}`,
      name: `N${i}`,
      degree: i,
      point: i === 8 ? null : { lat: i, lon: 100 + i },
    }));
    const content = mapContent({ nodes, links: [], hidden: [] }, { ...noEmphasis, focus: new Set(['n0']) }, palette);
    expect(content.withoutPoint.map((one) => one.id)).toEqual(['n8']);
    expect(content.nodes.filter((one) => one.properties.label !== '')).toHaveLength(6);
    expect(boundsOf(content)).toEqual([100, 0, 107, 7]);
    expect(boundsOf({ ...content, nodes: [] })).toBeNull();
  });
});
