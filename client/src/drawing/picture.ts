import type { EntityKind, LinkKind, Role } from '../vocabulary/enums.generated.ts';

import type { Tint } from './marks/tint.ts';

/** A network as the pages hold it: the same shape whether it came as GraphQL or as columns. */
export interface PictureNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Level of a region, type of an actor, form of a partnership. */
  readonly type: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Partners in the whole data, not in the picture: the size of the mark. */
  readonly degree: number;
  /** Steps from the nearest focus. */
  readonly distance: number;
  readonly point: { readonly lat: number; readonly lon: number } | null;
  /** Years; null is unknown. */
  readonly from: number | null;
  readonly to: number | null;
  /** Only where a measure sizes or colours the picture. */
  readonly look?: NodeLook;
}

/** How measures show a node. */
export interface NodeLook {
  /** Pixels, before the marks of a crowd shrink; null: by its partners. */
  readonly radius: number | null;
  /** Null: by its kind. */
  readonly tint: Tint | null;
  readonly figures: readonly NodeFigure[];
}

/** What a measure says of a node; null where it says nothing. */
export interface NodeFigure {
  readonly measure: string;
  readonly value: number | null;
  /** Number of its group, the largest 0; null where the measure makes no groups. */
  readonly group: number | null;
}

export interface PictureLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: LinkKind;
  readonly weight: number;
  readonly roles: readonly Role[];
  readonly inferred: boolean;
  readonly from: number | null;
  readonly to: number | null;
  /** Some of the initiatives behind the link; `initiativeCount` says how many there are. */
  readonly initiatives: readonly string[];
  readonly initiativeCount: number;
  /** Ids of the sources that state it. */
  readonly sources: readonly string[];
}

export interface HiddenCount {
  readonly node: string;
  readonly count: number;
  readonly byKind: readonly { readonly kind: EntityKind; readonly count: number }[];
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly hidden: readonly HiddenCount[];
}

/** The union of two pictures; what the first says of a node or link stands. Hidden counts are the first's. */
export function unite(first: Picture, second: Picture): Picture {
  const nodes = new Map(second.nodes.map((node) => [node.id, node]));
  for (const node of first.nodes) nodes.set(node.id, node);
  const links = new Map(second.links.map((link) => [link.id, link]));
  for (const link of first.links) links.set(link.id, link);
  const known = new Set(first.nodes.map((node) => node.id));
  const added = second.nodes.filter((node) => !known.has(node.id));
  const knownLinks = new Set(first.links.map((link) => link.id));
  return {
    nodes: [...first.nodes, ...added],
    links: [...first.links, ...second.links.filter((link) => !knownLinks.has(link.id))].filter(
      (link) => nodes.has(link.source) && nodes.has(link.target),
    ),
    hidden: first.hidden,
  };
}

/** Neighbours of every node with the links between, heaviest link first, then by name: the order of `]` and `[`. */
export function adjacency(
  picture: Picture,
): Map<string, { readonly id: string; readonly links: readonly PictureLink[] }[]> {
  const byNode = new Map<string, Map<string, PictureLink[]>>(picture.nodes.map((node) => [node.id, new Map()]));
  for (const link of picture.links) {
    for (const [end, other] of [
      [link.source, link.target],
      [link.target, link.source],
    ] as const) {
      const around = byNode.get(end);
      if (around === undefined || !byNode.has(other) || end === other) continue;
      around.set(other, [...(around.get(other) ?? []), link]);
    }
  }
  const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
  const weight = (links: readonly PictureLink[]) => links.reduce((sum, link) => sum + link.weight, 0);
  return new Map(
    [...byNode].map(([id, around]) => [
      id,
      [...around]
        .map(([other, links]) => ({ id: other, links }))
        .sort(
          (a, b) =>
            weight(b.links) - weight(a.links) ||
            (names.get(a.id) ?? '').localeCompare(names.get(b.id) ?? '') ||
            (a.id < b.id ? -1 : 1),
        ),
    ]),
  );
}
