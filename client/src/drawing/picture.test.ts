import { describe, expect, it } from 'vitest';
import { linksToCsv, nodesToCsv } from './export/csv.ts';
import type { FileWords } from './export/network-columns.ts';
import { drawnPath, litNodes } from './model.ts';
import { adjacency, unite, type Picture, type PictureLink, type PictureNode } from './picture.ts';
import { visiblePicture } from './visible.ts';
import { nearestInDirection, spotAt, spotsInside, stepAround } from './walk.ts';

const node = (id: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  kind: 'REGION',
  name: id.toUpperCase(),
  type: null,
  country: null,
  degree: 1,
  distance: 1,
  point: null,
  from: null,
  to: null,
  ...more,
});
const link = (source: string, target: string, more: Partial<PictureLink> = {}): PictureLink => ({
  id: `${source}-${target}`,
  source,
  target,
  kind: 'PARTNERSHIP',
  weight: 1,
  roles: [],
  inferred: false,
  from: null,
  to: null,
  initiatives: [`partnership:x:${source}${target}`],
  initiativeCount: 1,
  sources: ['source:jejaring:x'],
  ...more,
});
/** a – b – c, b – d, a – c: d hangs on b alone. */
const picture: Picture = {
  nodes: [node('a'), node('b'), node('c'), node('d')],
  links: [link('a', 'b', { weight: 3 }), link('b', 'c'), link('b', 'd'), link('a', 'c')],
  hidden: [],
};
const names = (shown: Picture) => shown.nodes.map((one) => one.id).join('');
const words: FileWords = {
  kind: () => 'daerah',
  link: () => 'tautan',
  role: (role) => `peran ${role.toLowerCase()}`,
};
const nothing = { focus: ['a'], hidden: [], collapsed: [], keep: [] };

describe('what is shown', () => {
  it('folding a node takes only what hangs on it alone', () => {
    expect(names(visiblePicture(picture, { ...nothing, collapsed: ['b'] }))).toBe('abc');
    expect(names(visiblePicture(picture, { ...nothing, collapsed: ['b'], keep: ['d'] }))).toBe('abcd');
    expect(names(visiblePicture(picture, { ...nothing, collapsed: ['c'] }))).toBe('abcd');
  });

  it('hiding a node takes it with its lines and what it alone led to', () => {
    const shown = visiblePicture(picture, { ...nothing, hidden: ['b'] });
    expect(names(shown)).toBe('ac');
    expect(shown.links.map((one) => one.id)).toEqual(['a-c']);
  });

  it('the union keeps what stood and drops lines without both ends', () => {
    const more: Picture = {
      nodes: [node('a', { name: 'other' }), node('e')],
      links: [link('a', 'e'), link('e', 'z')],
      hidden: [],
    };
    const united = unite(picture, more);
    expect(names(united)).toBe('abcde');
    expect(united.nodes[0]?.name).toBe('A');
    expect(united.links).toHaveLength(5);
  });
});

describe('walking', () => {
  it('neighbours come by weight, then by name', () => {
    expect(
      adjacency(picture)
        .get('a')
        ?.map((one) => one.id),
    ).toEqual(['b', 'c']);
    expect(stepAround(['b', 'c'], 'c', 1)).toBe('b');
    expect(stepAround(['b', 'c'], null, -1)).toBe('c');
    expect(stepAround([], 'b', 1)).toBeNull();
  });

  it('an arrow goes to the nearest node that way, and nowhere at the edge', () => {
    const spots = [
      { id: 'o', x: 0, y: 0 },
      { id: 'right', x: 50, y: 10 },
      { id: 'far', x: 90, y: 0 },
      { id: 'up', x: 5, y: -40 },
    ];
    expect(nearestInDirection(spots, 'o', 'right')).toBe('right');
    expect(nearestInDirection(spots, 'o', 'up')).toBe('up');
    expect(nearestInDirection(spots, 'o', 'down')).toBeNull();
    expect(nearestInDirection(spots, 'o', 'left')).toBeNull();
  });

  it('a pointer finds a small mark within its target, the nearer of two', () => {
    const spots = [
      { id: 'small', x: 0, y: 0, radius: 3 },
      { id: 'large', x: 30, y: 0, radius: 15 },
    ];
    expect(spotAt(spots, { x: 0, y: 11 }, 24)).toBe('small');
    expect(spotAt(spots, { x: 0, y: 13 }, 24)).toBeNull();
    expect(spotAt(spots, { x: 0, y: 13 }, 44)).toBe('small');
    expect(spotAt(spots, { x: 18, y: 0 }, 24)).toBe('large');
    const square = [
      { x: -5, y: -5 },
      { x: 5, y: -5 },
      { x: 5, y: 5 },
      { x: -5, y: 5 },
    ];
    expect(spotsInside(spots, square)).toEqual(['small']);
  });

  it('a way is drawn over what stands between two parties', () => {
    const viaProgramme: Picture = {
      nodes: [node('x'), node('p', { kind: 'PROGRAMME' }), node('y')],
      links: [link('x', 'p', { kind: 'ROLE' }), link('y', 'p', { kind: 'ROLE' })],
      hidden: [],
    };
    const way = drawnPath(viaProgramme, ['x', 'y']);
    expect(way.nodes).toEqual(['x', 'p', 'y']);
    expect([...way.links]).toEqual(['x-p', 'y-p']);
    expect(drawnPath(viaProgramme, ['x', 'nowhere']).links.size).toBe(0);
  });

  it('a selection lights its neighbours; the focus alone dims nothing', () => {
    expect(litNodes(picture, 'd', ['a'])).toEqual(new Set(['d', 'b']));
    expect(litNodes(picture, 'a', ['a'])).toBeNull();
    expect(litNodes(picture, 'partnership:x:ab', ['a'])).toBeNull();
  });
});

describe('files', () => {
  it('CSV keeps commas, quotes and unknown apart, and runs no formula', () => {
    const odd: Picture = {
      nodes: [node('a', { name: '=SUM(1,2) "x"', from: 2020 })],
      links: [link('a', 'a', { roles: ['FUNDING', 'PARTNER'] })],
      hidden: [],
    };
    const [, row] = nodesToCsv(odd, words).split('\r\n');
    expect(row).toBe(`a,"'=SUM(1,2) ""x""",REGION,daerah,,,1,1,,,2020,`);
    expect(linksToCsv(odd, words)).toContain(',FUNDING PARTNER,"peran funding, peran partner",false,,,');
    expect(linksToCsv(odd, words)).toContain(`a-a,a,a,Undirected,1,tautan,PARTNERSHIP,"'=SUM(1,2) ""x"""`);
    const south = node('a', { name: 'a;\u00A0=1+1', point: { lat: -7.2, lon: 110 } });
    expect(nodesToCsv({ ...odd, nodes: [south] }, words)).toContain("a,a;'\u00A0=1+1,REGION,daerah,,,1,1,-7.2,110,");
    expect(nodesToCsv(odd, words).startsWith('\uFEFFId,Label,kind')).toBe(true);
    expect(linksToCsv(odd, words).startsWith('\uFEFFId,Source,Target,Type,Weight,Label')).toBe(true);
  });
});
