import type Graph from 'graphology';
import { dashes, linkStyle, mix, type Palette } from '../marks/palette.ts';
import { marks, shapeCodes } from '../marks/shape.ts';
import { markInk } from '../marks/tint.ts';
import type { DrawnLink, DrawnNetwork, DrawnNode, Emphasis } from '../model.ts';
import { dimShare } from '../scene/network-scene.ts';
import type { LineAttributes } from './line-program.ts';
import type { MarkAttributes } from './mark-program.ts';

export interface NodeAttributes extends MarkAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  zIndex: number;
}

export interface LinkAttributes extends LineAttributes {
  size: number;
  color: string;
  zIndex: number;
}

export type CanvasGraph = Graph<NodeAttributes, LinkAttributes>;

/** Brings sigma's graph in line with the network: removes what went, adds what came, styles all. Places are set apart. */
export function syncGraph(graph: CanvasGraph, network: DrawnNetwork, emphasis: Emphasis, palette: Palette): void {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const links = new Map(network.links.map((link) => [link.id, link]));
  for (const id of graph.edges()) if (!links.has(id)) graph.dropEdge(id);
  for (const id of graph.nodes()) if (!nodes.has(id)) graph.dropNode(id);
  for (const node of network.nodes) {
    const look = nodeLook(node, emphasis, palette, 1);
    if (graph.hasNode(node.id)) graph.mergeNodeAttributes(node.id, look);
    else graph.addNode(node.id, { ...look, x: node.x, y: node.y });
  }
  for (const link of network.links) {
    const look = linkLook(link, emphasis, palette, 1);
    if (graph.hasEdge(link.id)) graph.mergeEdgeAttributes(link.id, look);
    else graph.addEdgeWithKey(link.id, link.source, link.target, look);
  }
}

/** Styles alone, while a highlight fades in: `progress` from 0 (nothing dimmed) to 1. */
export function restyleGraph(
  graph: CanvasGraph,
  network: DrawnNetwork,
  emphasis: Emphasis,
  palette: Palette,
  progress: number,
): void {
  for (const node of network.nodes) {
    if (graph.hasNode(node.id)) graph.mergeNodeAttributes(node.id, nodeLook(node, emphasis, palette, progress));
  }
  for (const link of network.links) {
    if (graph.hasEdge(link.id)) graph.mergeEdgeAttributes(link.id, linkLook(link, emphasis, palette, progress));
  }
}

function nodeLook(
  node: DrawnNode,
  emphasis: Emphasis,
  palette: Palette,
  progress: number,
): Omit<NodeAttributes, 'x' | 'y'> {
  const ink = markInk(node.kind, node.tint, palette);
  const dimmed = emphasis.lit !== null && !emphasis.lit.has(node.id) && !emphasis.pathNodes.has(node.id);
  const share = dimmed ? 1 - (1 - dimShare) * progress : 1;
  return {
    size: node.radius,
    color: mix(ink.fill, palette.page, share),
    edge: mix(ink.edge, palette.page, share),
    edgeWidth: ink.edgeWidth,
    paper: palette.page,
    mark: shapeCodes[marks[node.kind].shape],
    zIndex: emphasis.focus.has(node.id) ? 2 : dimmed ? 0 : 1,
  };
}

function linkLook(link: DrawnLink, emphasis: Emphasis, palette: Palette, progress: number): LinkAttributes {
  if (emphasis.pathLinks.has(link.id)) return { size: 3, color: palette.accent, stroke: 1, gap: 0, zIndex: 2 };
  const style = linkStyle(link, palette);
  const { lit, selected } = emphasis;
  const touches = link.source === selected || link.target === selected;
  const dimmed = lit !== null && !touches;
  const [stroke, gap] = dashes[style.dash] ?? [1, 0];
  const share = dimmed ? 1 - (1 - dimShare) * progress : 1;
  return { size: style.width, color: mix(style.colour, palette.page, share), stroke, gap, zIndex: dimmed ? 0 : 1 };
}
