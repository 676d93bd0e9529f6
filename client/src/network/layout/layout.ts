import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { separate } from './separate.ts';
import { seedPlaces } from './seed-places.ts';

/** One unit is one pixel at zoom 1. `y` grows upwards, as in sigma. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LayoutNode {
  readonly id: string;
  /** Half the width that the mark and its label need, in units. */
  readonly radius: number;
  /** Steps from the focus: nearer nodes are seeded first. */
  readonly distance: number;
}

export interface LayoutRequest {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  /** Where nodes stand already: they do not move. */
  readonly known: Readonly<Record<string, Place>>;
  /** Width to height of the room. */
  readonly aspect: number;
}

export type Layout = Readonly<Record<string, Place>>;

/** Steps of ForceAtlas2: enough to settle; fewer for large graphs, to stay below 1.5 s on a slow machine. */
export function stepsFor(order: number): number {
  return Math.max(30, Math.min(500, Math.round(120_000 / Math.max(order, 1))));
}

/** Units between two joined nodes that the picture is scaled to, on average. */
const linkLength = 120;

/**
 * Places for every node: the same request gives the same places, on any machine and in any order of nodes. Known nodes
 * keep theirs; new ones begin beside their neighbours and only they move.
 *
 * ForceAtlas2: Jacomy et al. 2014, doi:10.1371/journal.pone.0098679; a fixed number of steps, so that it repeats exactly.
 */
export function layOut(request: LayoutRequest): Layout {
  const nodes = request.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const present = new Set(nodes.map((node) => node.id));
  const links = request.links
    .filter((link) => present.has(link.source) && present.has(link.target) && link.source !== link.target)
    .toSorted((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.target < b.target ? -1 : 1));
  const isKnown = (id: string) => request.known[id] !== undefined;
  const fresh = nodes.every((node) => !isKnown(node.id));
  if (nodes.every((node) => isKnown(node.id))) return pick(nodes, request.known);

  const seeded = seedPlaces(nodes, links, request.known, linkLength);
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const node of nodes) {
    graph.addNode(node.id, { ...seeded[node.id]!, fixed: isKnown(node.id), size: node.radius });
  }
  for (const link of links) {
    graph.mergeUndirectedEdge(link.source, link.target, { weight: 1 });
  }
  const moved = forceAtlas2(graph, {
    iterations: stepsFor(nodes.length),
    settings: {
      barnesHutOptimize: nodes.length > 600,
      barnesHutTheta: 0.8,
      strongGravityMode: false,
      gravity: fresh ? 0.6 : 0.05,
      scalingRatio: fresh ? 60 : 400,
      slowDown: 1 + Math.log(nodes.length),
      edgeWeightInfluence: 0,
    },
  });
  const places = fresh ? stretch(moved, links, request.aspect) : pick(nodes, moved);
  const apart = separate(nodes, places, isKnown);
  return Object.fromEntries(
    nodes.map(({ id }) => [id, request.known[id] ?? { x: Math.round(apart[id]!.x), y: Math.round(apart[id]!.y) }]),
  );
}

function pick(nodes: readonly LayoutNode[], places: Layout): Layout {
  return Object.fromEntries(nodes.map((node) => [node.id, { x: places[node.id]!.x, y: places[node.id]!.y }]));
}

/** Centred, turned so that the longest side lies along the room, and scaled to the length of a link. */
function stretch(places: Layout, links: LayoutRequest['links'], aspect: number): Layout {
  const all = Object.entries(places);
  const middle = {
    x: all.reduce((sum, [, place]) => sum + place.x, 0) / all.length,
    y: all.reduce((sum, [, place]) => sum + place.y, 0) / all.length,
  };
  let sxx = 0;
  let syy = 0;
  let sxy = 0;
  for (const [, { x, y }] of all) {
    sxx += (x - middle.x) ** 2;
    syy += (y - middle.y) ** 2;
    sxy += (x - middle.x) * (y - middle.y);
  }
  const main = 0.5 * Math.atan2(2 * sxy, sxx - syy) + (aspect < 1 ? Math.PI / 2 : 0);
  const turn = (place: Place) => {
    const x = place.x - middle.x;
    const y = place.y - middle.y;
    return { x: x * Math.cos(main) + y * Math.sin(main), y: y * Math.cos(main) - x * Math.sin(main) };
  };
  const lengths = links.map(({ source, target }) =>
    Math.hypot(places[source]!.x - places[target]!.x, places[source]!.y - places[target]!.y),
  );
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  const scale = mean > 0 ? linkLength / mean : 1;
  return Object.fromEntries(
    all.map(([id, place]) => {
      const { x, y } = turn(place);
      return [id, { x: x * scale, y: y * scale }];
    }),
  );
}
