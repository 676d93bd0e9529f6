export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The node that an arrow key means: the nearest within 45° to either side of the direction, where being off the line
 * counts double; null at the edge. `y` grows downwards.
 */
export function nearestInDirection(spots: readonly Spot[], from: string, direction: Direction): string | null {
  const start = spots.find((spot) => spot.id === from);
  if (start === undefined) return spots[0]?.id ?? null;
  let best: string | null = null;
  let bestCost = Infinity;
  for (const spot of spots) {
    if (spot.id === from) continue;
    const dx = spot.x - start.x;
    const dy = spot.y - start.y;
    const along = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const across = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (along <= 0 || across > along) continue;
    const cost = along + 2 * across;
    if (cost < bestCost || (cost === bestCost && best !== null && spot.id < best)) {
      best = spot.id;
      bestCost = cost;
    }
  }
  return best;
}

/** The next or previous in a circle. */
export function stepAround(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[(at + step + ids.length) % ids.length] ?? null;
}

/** The spot under a pointer: the nearest whose mark, or whose smallest target, reaches it. Radii in the unit of x and y. */
export function spotAt(
  spots: readonly (Spot & { readonly radius: number })[],
  pointer: { readonly x: number; readonly y: number },
  smallestTarget: number,
): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - pointer.x, spot.y - pointer.y);
    if (distance > Math.max(spot.radius, smallestTarget / 2)) continue;
    const beyond = distance - spot.radius;
    if (beyond < bestDistance) {
      best = spot.id;
      bestDistance = beyond;
    }
  }
  return best;
}

/** Spots inside a closed outline (even-odd rule). */
export function spotsInside(
  spots: readonly Spot[],
  outline: readonly { readonly x: number; readonly y: number }[],
): string[] {
  return spots.filter((spot) => isInside(spot, outline)).map((spot) => spot.id);
}

function isInside(spot: Spot, outline: readonly { readonly x: number; readonly y: number }[]): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i, i += 1) {
    const a = outline[i]!;
    const b = outline[j]!;
    if (a.y > spot.y !== b.y > spot.y && spot.x < ((b.x - a.x) * (spot.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
