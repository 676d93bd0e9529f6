import type { EntityKind, LinkKind } from '../vocabulary/enums.generated.ts';
import { radiusOf } from './marks/shape.ts';
import type { Tint } from './marks/tint.ts';
import { adjacency, type Picture } from './picture.ts';
import type { Layout } from './layout/layout.ts';

/** A network ready to be drawn: places in units of the layout, `y` upwards; radii in pixels. */
export interface DrawnNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly degree: number;
  readonly radius: number;
  /** Null: the colour of its kind. */
  readonly tint: Tint | null;
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

/** Square pixels that a mark of full size wants around itself. */
const roomForMark = 4000;

/**
 * In a crowd, or on a small screen, marks shrink together, so that the ratio of their sizes stays true; the legend shrinks
 * with them. Room in square pixels.
 */
export function sizeFactor(order: number, room: number): number {
  return Math.min(1, Math.max(0.35, Math.sqrt(room / (roomForMark * Math.max(order, 1)))));
}

export function drawnNetwork(picture: Picture, layout: Layout, factor: number): DrawnNetwork {
  const nodes = picture.nodes.flatMap(({ id, name, kind, degree, look }): DrawnNode[] => {
    const place = layout[id];
    if (place === undefined) return [];
    const radius = (look?.radius ?? radiusOf(degree)) * factor;
    return [{ id, name, kind, degree, radius, tint: look?.tint ?? null, x: place.x, y: place.y }];
  });
  const placed = new Set(nodes.map((node) => node.id));
  const links = picture.links.filter(
    (link) => placed.has(link.source) && placed.has(link.target) && link.source !== link.target,
  );
  return { nodes, links };
}

/** A selected node and its neighbours stay full. The focus alone dims nothing: the whole picture is about it. */
export function litNodes(
  picture: Picture,
  selected: string | null,
  focus: readonly string[],
): ReadonlySet<string> | null {
  if (selected === null || (focus.length === 1 && focus[0] === selected)) return null;
  if (!picture.nodes.some((node) => node.id === selected)) return null;
  const lit = new Set([selected]);
  for (const link of picture.links) {
    if (link.source === selected) lit.add(link.target);
    if (link.target === selected) lit.add(link.source);
  }
  return lit;
}

/** A path as it can be drawn: the nodes it passes, also initiatives and governments between two parties, and its lines. */
export interface DrawnPath {
  readonly nodes: readonly string[];
  readonly links: ReadonlySet<string>;
}

/** Between two parties of a path lies a line, or an initiative with more parties, or a government that stands for its region. */
const longestDetour = 4;

/** The lines of a path, given its parties in their order; a step that is not in the picture is left out. */
export function drawnPath(picture: Picture, parties: readonly string[]): DrawnPath {
  const around = adjacency(picture);
  const nodes: string[] = parties.slice(0, 1);
  const links = new Set<string>();
  for (const [i, to] of parties.slice(1).entries()) {
    const way = shortestWay(around, parties[i]!, to);
    for (const step of way) links.add(step.link);
    nodes.push(...way.map((step) => step.node));
  }
  return { nodes, links };
}

function shortestWay(around: ReturnType<typeof adjacency>, from: string, to: string): { node: string; link: string }[] {
  let ways: { node: string; link: string }[][] = [[]];
  const seen = new Set([from]);
  for (let length = 1; length <= longestDetour; length += 1) {
    const longer: { node: string; link: string }[][] = [];
    for (const way of ways) {
      for (const { id, links } of around.get(way.at(-1)?.node ?? from) ?? []) {
        if (seen.has(id)) continue;
        const next = [...way, { node: id, link: links[0]!.id }];
        if (id === to) return next;
        seen.add(id);
        longer.push(next);
      }
    }
    ways = longer;
  }
  return [];
}
