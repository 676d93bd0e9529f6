import type { EntityKind, LinkKind } from '../vocabulary/enums.generated.ts';
import { radiusOf } from './marks/shape.ts';
import type { Picture } from './picture.ts';
import type { Layout } from './layout/layout.ts';

/** A network ready to be drawn: places in units of the layout, `y` upwards; radii in pixels. */
export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly degree: number;
  readonly radius: number;
  readonly x: number;
  readonly y: number;
}

export interface DrawnLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: LinkKind;
  readonly inferred: boolean;
  readonly weight: number;
}

export interface DrawnNetwork {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
}

/** What stands out. */
export interface Emphasis {
  readonly focus: ReadonlySet<string>;
  readonly selected: string | null;
  /** Where the keyboard stands; null while the canvas has no focus. */
  readonly current: string | null;
  readonly hovered: string | null;
  readonly pathNodes: ReadonlySet<string>;
  readonly pathLinks: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** What stays full while the rest is dimmed; null dims nothing. */
  readonly lit: ReadonlySet<string> | null;
}

export const noEmphasis: Emphasis = {
  focus: new Set(),
  selected: null,
  current: null,
  hovered: null,
  pathNodes: new Set(),
  pathLinks: new Set(),
  pinned: new Set(),
  lit: null,
};

/** In a crowd marks shrink together, so that the ratio of their sizes stays true; the legend shrinks with them. */
export function sizeFactor(order: number): number {
  return Math.min(1, Math.max(0.35, Math.sqrt(150 / Math.max(order, 1))));
}

export function drawnNetwork(picture: Picture, layout: Layout): DrawnNetwork {
  const factor = sizeFactor(picture.nodes.length);
  const nodes = picture.nodes.flatMap(({ id, name, kind, degree }): DrawnNode[] => {
    const place = layout[id];
    return place === undefined ? [] : [{ id, name, kind, degree, radius: radiusOf(degree) * factor, x: place.x, y: place.y }];
  });
  const placed = new Set(nodes.map((node) => node.id));
  const links = picture.links.filter(
    (link) => placed.has(link.source) && placed.has(link.target) && link.source !== link.target,
  );
  return { nodes, links };
}

/** A selected node and its neighbours stay full. The focus alone dims nothing: the whole picture is about it. */
export function litNodes(picture: Picture, selected: string | null, focus: readonly string[]): ReadonlySet<string> | null {
  if (selected === null || (focus.length === 1 && focus[0] === selected)) return null;
  if (!picture.nodes.some((node) => node.id === selected)) return null;
  const lit = new Set([selected]);
  for (const link of picture.links) {
    if (link.source === selected) lit.add(link.target);
    if (link.target === selected) lit.add(link.source);
  }
  return lit;
}

/** For each step of a path the heaviest link that joins its ends, whichever way it points. */
export function pathLinkIds(picture: Picture, path: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (let i = 1; i < path.length; i += 1) {
    const ends = new Set([path[i - 1], path[i]]);
    const best = picture.links
      .filter((link) => ends.has(link.source) && ends.has(link.target))
      .toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[0];
    if (best !== undefined) ids.add(best.id);
  }
  return ids;
}
