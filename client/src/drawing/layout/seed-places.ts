import { angleOf, hashText } from './seed.ts';
import type { Layout, LayoutNode, LayoutRequest, Place } from './layout-request.ts';

/**
 * Where nodes begin: known ones where they are; others beside the middle of their placed neighbours, in a direction of
 * their own; those without one on a ring outside. Nearer to the focus first, so that children find their parents placed.
 */
export function seedPlaces(
  nodes: readonly LayoutNode[],
  links: LayoutRequest['links'],
  known: Layout,
  linkLength: number,
): Record<string, Place> {
  const around = new Map<string, string[]>(nodes.map((node) => [node.id, []]));
  for (const link of links) {
    around.get(link.source)?.push(link.target);
    around.get(link.target)?.push(link.source);
  }
  const places: Record<string, Place> = {};
  for (const node of nodes) {
    const place = known[node.id];
    if (place !== undefined) places[node.id] = place;
  }
  const centre = middleOf(Object.values(places)) ?? { x: 0, y: 0 };
  const inOrder = nodes
    .filter((node) => places[node.id] === undefined)
    .toSorted((a, b) => a.distance - b.distance || hashText(a.id) - hashText(b.id));
  for (const node of inOrder) {
    const anchors = (around.get(node.id) ?? []).flatMap((id) => places[id] ?? []);
    const anchor = middleOf(anchors);
    const outward = anchor === null ? null : Math.atan2(anchor.y - centre.y, anchor.x - centre.x);
    // A new leaf begins on the outer side of its only neighbour, where there is room.
    const spread = angleOf(node.id);
    const angle =
      anchors.length === 1 && outward !== null && anchor!.x !== centre.x ? outward + (spread - Math.PI) / 2 : spread;
    const reach =
      anchor === null ? linkLength * (1 + node.distance * 2) : linkLength * (anchors.length === 1 ? 0.9 : 0.3);
    const from = anchor ?? centre;
    places[node.id] = { x: from.x + reach * Math.cos(angle), y: from.y + reach * Math.sin(angle) };
  }
  return places;
}

function middleOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / places.length,
    y: places.reduce((sum, place) => sum + place.y, 0) / places.length,
  };
}
