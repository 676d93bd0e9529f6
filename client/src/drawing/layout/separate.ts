import { angleOf } from './seed.ts';
import type { Layout, LayoutNode } from './layout-request.ts';

const rounds = 120;
const cell = 160;

/**
 * Pushes marks apart until their discs no longer overlap; fixed ones stay and push the others. Neighbours are looked up in
 * a grid, so that a round is linear in the number of nodes.
 */
export function separate(nodes: readonly LayoutNode[], layout: Layout, isFixed: (id: string) => boolean): Layout {
  const places = nodes.map((node) => ({ ...layout[node.id]! }));
  const fixed = nodes.map((node) => isFixed(node.id));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    const grid = new Map<string, number[]>();
    for (const [i, place] of places.entries()) {
      const key = cellOf(place.x, place.y);
      grid.set(key, [...(grid.get(key) ?? []), i]);
    }
    for (const [i, place] of places.entries()) {
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (const j of grid.get(cellOf(place.x + dx * cell, place.y + dy * cell)) ?? []) {
            if (j > i && push(i, j)) moved = true;
          }
        }
      }
    }
    if (!moved) break;
  }
  return Object.fromEntries(nodes.map((node, i) => [node.id, places[i]!]));

  function push(i: number, j: number): boolean {
    if (fixed[i] && fixed[j]) return false;
    const a: { x: number; y: number } = places[i]!;
    const b: { x: number; y: number } = places[j]!;
    const wanted = nodes[i]!.radius + nodes[j]!.radius;
    let dx = b.x - a.x;
    let dy = b.y - a.y;
    let distance = Math.hypot(dx, dy);
    if (distance >= wanted) return false;
    if (distance < 1e-6) {
      const angle = angleOf(nodes[j]!.id);
      dx = Math.cos(angle);
      dy = Math.sin(angle);
      distance = 1;
    }
    const missing = (wanted - Math.hypot(b.x - a.x, b.y - a.y)) / distance;
    const shareA = fixed[i] ? 0 : fixed[j] ? 1 : 0.5;
    a.x -= dx * missing * shareA;
    a.y -= dy * missing * shareA;
    b.x += dx * missing * (1 - shareA);
    b.y += dy * missing * (1 - shareA);
    return missing * distance > 0.5;
  }
}

function cellOf(x: number, y: number): string {
  return `${Math.floor(x / cell)},${Math.floor(y / cell)}`;
}
