/** One of the regions that a region is said to be part of. */
export interface Whole<Node = string> {
  readonly whole: Node;
  /** It has ended. */
  readonly isPast: boolean;
  /** It is of a lower level than its part, as a province's regency would be: one of the two is wrong. */
  readonly isSmaller: boolean;
}

/**
 * A region lies in one other: what can hold it goes before what cannot, what is in force before what has ended, then the
 * smaller id. So it does not depend on the order in which a store hands out relations.
 */
export function isNearer<Node extends string | number>(a: Whole<Node>, b: Whole<Node>): boolean {
  if (a.isSmaller !== b.isSmaller) return b.isSmaller;
  if (a.isPast !== b.isPast) return b.isPast;
  return a.whole < b.whole;
}

/** Of the steps of a circle, those that do not count: the ones that lead down where any does, else all, since it has no top. */
export function cutOf<Step extends Pick<Whole, 'isSmaller'>>(circle: readonly Step[]): Step[] {
  const down = circle.filter(({ isSmaller }) => isSmaller);
  return down.length > 0 ? down : [...circle];
}
