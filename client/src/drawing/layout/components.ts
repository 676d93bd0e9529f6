import type { Layout, LayoutNode, LayoutRequest, Place } from './layout-request.ts';

/** Free room between two parts, in units. */
const gap = 60;

/** Parts that no link joins, the largest first; equal ones in the order of their nodes. */
export function connectedParts(nodes: readonly LayoutNode[], links: LayoutRequest['links']): LayoutNode[][] {
  const root = new Map(nodes.map((node) => [node.id, node.id]));
  const find = (id: string): string => {
    let top = id;
    while (root.get(top) !== top) top = root.get(top)!;
    root.set(id, top);
    return top;
  };
  for (const { source, target } of links) {
    if (root.has(source) && root.has(target)) root.set(find(source), find(target));
  }
  const parts = new Map<string, LayoutNode[]>();
  for (const node of nodes) {
    const top = find(node.id);
    const part = parts.get(top);
    if (part === undefined) parts.set(top, [node]);
    else part.push(node);
  }
  return [...parts.values()].toSorted((a, b) => b.length - a.length);
}

interface Block {
  readonly places: Layout;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Sets parts side by side in rows, so that strangers neither overlap nor drift apart; `aspect` is width to height of the whole. */
export function packParts(
  parts: readonly { readonly nodes: readonly LayoutNode[]; readonly places: Layout }[],
  aspect: number,
): Layout {
  const blocks = parts.map(({ nodes, places }) => blockOf(nodes, places));
  const area = blocks.reduce((sum, block) => sum + block.width * block.height, 0);
  const room = Math.max(Math.sqrt(area * aspect) * 1.1, ...blocks.map((block) => block.width));
  const packed: Record<string, Place> = {};
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const block of blocks) {
    if (x > 0 && x + block.width > room) {
      x = 0;
      y -= rowHeight;
      rowHeight = 0;
    }
    for (const [id, place] of Object.entries(block.places)) {
      packed[id] = { x: x + place.x - block.left, y: y - (block.top - place.y) };
    }
    x += block.width;
    rowHeight = Math.max(rowHeight, block.height);
  }
  return packed;
}

function blockOf(nodes: readonly LayoutNode[], places: Layout): Block {
  const at = nodes.map((node) => ({ ...places[node.id]!, radius: node.radius }));
  const left = Math.min(...at.map((one) => one.x - one.radius)) - gap / 2;
  const right = Math.max(...at.map((one) => one.x + one.radius)) + gap / 2;
  const bottom = Math.min(...at.map((one) => one.y - one.radius)) - gap / 2;
  const top = Math.max(...at.map((one) => one.y + one.radius)) + gap / 2;
  return { places, left, top, width: right - left, height: top - bottom };
}
