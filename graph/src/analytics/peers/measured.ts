/** The distances from one region to all under a model or mix, and what each is made of. */
export interface Measured {
  /** Rebased: 0 the same, 1 the farthest; NaN not comparable. */
  readonly distances: Float64Array;
  /** Parts of the model or mix; where a pair knows fewer, its distance is scaled. */
  readonly components: number;
  /** What makes up the distance of one pair: the shares add to 1, or are all 0 where the distance is 0. */
  readonly contributionsOf: (to: number) => Contribution[];
  /**
   * Calls `visit` with the order-preserving distances that remain when a component is left out, of all rows that can
   * then come before one of `shown`; what stands for other rows means nothing. None: no ranges.
   */
  readonly leaveOneOut:
    | ((shown: readonly number[], visit: (distances: Float64Array, rows: Int32Array) => void) => void)
    | null;
}

export type Contribution = IndicatorContribution | SharedContribution | PartContribution;

/** One indicator of one pair. Values are in the indicator's unit; null is unknown, and its share is 0. */
export interface IndicatorContribution {
  readonly type: 'INDICATOR';
  readonly column: string;
  readonly mine: number | null;
  readonly theirs: number | null;
  readonly myZ: number | null;
  readonly theirZ: number | null;
  /** Of the squared distance, 0 to 1. */
  readonly share: number;
}

export interface SharedContribution {
  readonly type: 'SHARED';
  /** The rarest first: it says most about the pair. */
  readonly shared: readonly string[];
  readonly onlyMine: number;
  readonly onlyTheirs: number;
  readonly share: number;
}

/** A part of geography or of a mix: share of distance × weight. */
export interface PartContribution {
  readonly type: 'PART';
  readonly component: string;
  readonly distance: number;
  /** Of the parts that are known for this pair: they add to 1. */
  readonly weight: number;
  /** As it was asked for. */
  readonly given: number;
  readonly share: number;
}

/** Parts with their shares; a part that is unknown for the pair is not there, and the weights of the others are scaled up. */
export function shareOut(
  parts: readonly { component: string; distance: number; weight: number }[],
): PartContribution[] {
  const known = parts.filter(({ distance }) => !Number.isNaN(distance));
  const sum = known.reduce((total, { distance, weight }) => total + distance * weight, 0);
  const whole = known.reduce((total, { weight }) => total + weight, 0);
  return known.map(({ component, distance, weight }) => ({
    type: 'PART',
    component,
    distance,
    weight: weight / whole,
    given: weight,
    share: sum === 0 ? 0 : (distance * weight) / sum,
  }));
}

/** Divides in place by the largest known distance, so that the farthest is 1; all 0 where nothing differs. */
export function rebase(distances: Float64Array): Float64Array {
  let largest = 0;
  // By index: these loops run over every region, and an iterator would cost more than the comparison.
  for (let row = 0; row < distances.length; row += 1) {
    const distance = distances[row] as number;
    if (distance > largest) largest = distance;
  }
  if (largest === 0) return distances;
  for (let row = 0; row < distances.length; row += 1) distances[row] = (distances[row] as number) / largest;
  return distances;
}
