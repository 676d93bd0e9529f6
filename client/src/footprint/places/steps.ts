/**
 * Which of the five steps of the map's colour a number has: 1 for the smallest, 5 for the largest. Up to five the
 * number itself decides; above, its square root, since a few large places would leave all others pale.
 */
export function stepOf(count: number, most: number): number {
  if (count <= 0 || most <= 0) return 1;
  const step = most <= 5 ? Math.ceil((5 * count) / most) : Math.ceil(5 * Math.sqrt(count / most));
  return Math.min(5, Math.max(1, step));
}
