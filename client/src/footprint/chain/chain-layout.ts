import type { ChainLayer } from '../../vocabulary/enums.generated.ts';

/** A station of the chain and how many initiatives pass through it. */
export interface LaidNode {
  readonly id: string;
  readonly layer: ChainLayer;
  readonly count: number;
}
export interface LaidLink {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}
export interface ChainBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}
export interface ChainBand {
  readonly source: string;
  readonly target: string;
  readonly path: string;
  readonly thickness: number;
}
export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChainBox[];
  readonly bands: readonly ChainBand[];
  /** Left edge of every layer that has stations. */
  readonly columns: readonly { readonly layer: ChainLayer; readonly x: number }[];
}

export const chainLayers: readonly ChainLayer[] = ['DONOR', 'INTERMEDIARY', 'IMPLEMENTER', 'PLACE'];
export const boxWidth = 10;
const [rowHeight, top] = [34, 8];
const tallest = 30;

/**
 * A layered picture: layers from left to right, stations under each other by their number, ties as bands whose thickness
 * is their number against the largest. Units are those of `width`; the height follows from the fullest layer. The same
 * chain gives the same picture. After Sankey (1898) without his proportional heights: names need a row each.
 */
export function chainLayout(nodes: readonly LaidNode[], links: readonly LaidLink[], width: number): ChainLayout {
  const layers = chainLayers.filter((layer) => nodes.some((node) => node.layer === layer));
  const most = Math.max(1, ...nodes.map(({ count }) => count));
  const step = layers.length < 2 ? 0 : (width - boxWidth) / layers.length;
  const columns = layers.map((layer, index) => ({ layer, x: index * step }));
  const boxes = columns.flatMap(({ layer, x }) =>
    nodes
      .filter((node) => node.layer === layer)
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .map(({ id, count }, row): ChainBox => {
        const height = 4 + ((tallest - 4) * count) / most;
        return { id, x, y: top + row * rowHeight + (rowHeight - height) / 2, height };
      }),
  );
  const rows = Math.max(1, ...layers.map((layer) => nodes.filter((node) => node.layer === layer).length));
  const at = new Map(boxes.map((box) => [box.id, box]));
  const bands = links.flatMap(({ source, target, count }): ChainBand[] => {
    const [from, to] = [at.get(source), at.get(target)];
    if (from === undefined || to === undefined) return [];
    const [x1, x2] = [from.x + boxWidth, to.x];
    const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
    const middle = (x1 + x2) / 2;
    const path = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
    return [{ source, target, path, thickness: Math.max(1, ((tallest - 4) * count) / most) }];
  });
  return { width, height: 2 * top + rows * rowHeight, boxes, bands, columns };
}

/** What the chain through one station holds: everything before it and everything after it, and itself. */
export function passingThrough(id: string, links: readonly LaidLink[]): ReadonlySet<string> {
  const reach = (start: string, from: 'source' | 'target', to: 'source' | 'target') => {
    const seen = new Set([start]);
    for (const one of seen) for (const link of links) if (link[from] === one) seen.add(link[to]);
    return seen;
  };
  return new Set([...reach(id, 'source', 'target'), ...reach(id, 'target', 'source')]);
}
