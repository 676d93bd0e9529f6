import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { connectedParts, packParts } from './components.ts';
import type { Layout, LayoutNode, LayoutRequest, Place, StagedRequest } from './layout-request.ts';
import { separate } from './separate.ts';
import { seedPlaces } from './seed-places.ts';

export type { Layout, LayoutRequest, Place, StagedRequest } from './layout-request.ts';

/** Steps of ForceAtlas2: enough to settle; fewer for large graphs, to stay below 1.5 s on a slow machine. */
function stepsFor(order: number): number {
  return Math.max(30, Math.min(500, Math.round(120_000 / Math.max(order, 1))));
}

/** Units between two joined nodes that the picture is scaled to, on average. */
const linkLength = 120;

/** Lays out stage after stage, so that an address that was grown step by step gives the picture that grew. */
export function layOutStages({ stages, pins, ...request }: StagedRequest): Layout {
  const inStage = new Map(stages.flatMap((ids, stage) => ids.map((id): [string, number] => [id, stage])));
  const last = stages.length - 1;
  let known: Layout = request.known;
  for (let stage = 0; stage <= last; stage += 1) {
    // Ends of a path and the like come with no stage of their own: they are placed last.
    const nodes = request.nodes.filter((node) => (inStage.get(node.id) ?? last) <= stage);
    known = { ...layOut({ ...request, nodes, known }), ...pins };
  }
  return Object.fromEntries(request.nodes.flatMap(({ id }) => (known[id] === undefined ? [] : [[id, known[id]]])));
}

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
  const parts = fresh ? connectedParts(nodes, links) : [nodes];
  if (parts.length > 1) {
    const drawn = parts.map((part) => ({ nodes: part, places: layOut({ ...request, nodes: part, links }) }));
    return rounded(packParts(drawn, request.aspect), nodes, request.known);
  }

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
  return rounded(separate(nodes, places, isKnown), nodes, request.known);
}

/** Whole units, and exactly what was known: short in an address, and the same after a round trip. */
function rounded(places: Layout, nodes: readonly LayoutNode[], known: Layout): Layout {
  return Object.fromEntries(
    nodes.map(({ id }) => [id, known[id] ?? { x: Math.round(places[id]!.x), y: Math.round(places[id]!.y) }]),
  );
}

function pick(nodes: readonly LayoutNode[], places: Layout): Layout {
  return Object.fromEntries(nodes.map((node) => [node.id, { x: places[node.id]!.x, y: places[node.id]!.y }]));
}

/** Square units for each node, at most. */
const cellArea = 7000;

/** A picture may be drawn out across at most so much to fill its room. */
const mostStretch = 2.4;

/** Centred, turned so that its longest side lies along the room, drawn out to the room's shape, scaled to the length of a link. */
function stretch(places: Layout, links: LayoutRequest['links'], aspect: number): Layout {
  const all = Object.entries(places);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const middle = { x: mean(all.map(([, place]) => place.x)), y: mean(all.map(([, place]) => place.y)) };
  const sxx = mean(all.map(([, place]) => (place.x - middle.x) ** 2));
  const syy = mean(all.map(([, place]) => (place.y - middle.y) ** 2));
  const sxy = mean(all.map(([, place]) => (place.x - middle.x) * (place.y - middle.y)));
  const main = 0.5 * Math.atan2(2 * sxy, sxx - syy) + (aspect < 1 ? Math.PI / 2 : 0);
  const turned = all.map(([id, place]): [string, Place] => {
    const x = place.x - middle.x;
    const y = place.y - middle.y;
    return [id, { x: x * Math.cos(main) + y * Math.sin(main), y: y * Math.cos(main) - x * Math.sin(main) }];
  });
  const width = Math.sqrt(mean(turned.map(([, place]) => place.x ** 2)));
  const height = Math.sqrt(mean(turned.map(([, place]) => place.y ** 2)));
  const across = height > 0 ? Math.min(Math.max(width / height / aspect, 1), mostStretch) : 1;
  const drawn = new Map(turned.map(([id, place]) => [id, { x: place.x, y: place.y * across }]));
  const lengths = links.flatMap(({ source, target }) => {
    const from = drawn.get(source);
    const to = drawn.get(target);
    return from === undefined || to === undefined ? [] : [Math.hypot(from.x - to.x, from.y - to.y)];
  });
  const average = mean(lengths);
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const area =
    spread([...drawn.values()].map((place) => place.x)) * spread([...drawn.values()].map((place) => place.y));
  // A few long lines must not make everything else small: the marks are pushed apart after.
  const byArea = area > 0 ? Math.sqrt((all.length * cellArea) / area) : Infinity;
  const byLength = average > 0 ? linkLength / average : 1;
  const scale = Math.min(byLength, byArea);
  return Object.fromEntries([...drawn].map(([id, place]) => [id, { x: place.x * scale, y: place.y * scale }]));
}
