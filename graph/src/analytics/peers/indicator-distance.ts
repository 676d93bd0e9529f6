/**
 * Squared Euclidean distances from one region to all, over the components that both know, scaled by n / n known, so
 * that a missing value neither brings two regions nearer nor drives them apart.
 */
export interface SquaredDistances {
  /** Sums of squared differences, not yet scaled. */
  readonly sums: Float64Array;
  /** Components known for both. */
  readonly known: Uint16Array;
  readonly components: number;
}

export function squaredDistances(columns: readonly Float64Array[], from: number, rows: number): SquaredDistances {
  const sums = new Float64Array(rows);
  const known = new Uint16Array(rows);
  for (const column of columns) {
    const mine = column[from] ?? Number.NaN;
    if (Number.isNaN(mine)) continue;
    for (let row = 0; row < rows; row += 1) {
      const difference = (column[row] as number) - mine;
      if (Number.isNaN(difference)) continue;
      sums[row] = (sums[row] as number) + difference * difference;
      known[row] = (known[row] as number) + 1;
    }
  }
  return { sums, known, components: columns.length };
}

/** The scaled distances; NaN where no component is known for both. */
export function scaledDistances({ sums, known, components }: SquaredDistances): Float64Array {
  return sums.map((sum, row) => {
    const both = known[row] as number;
    return both === 0 ? Number.NaN : Math.sqrt((sum * components) / both);
  });
}

/**
 * Squares of the scaled distances when one component is left out, written over `into`: what it added is taken away, and
 * the rest is scaled by what then is known. Rounding may leave a sum a hair below 0; it is 0.
 */
export function squaresWithout(
  squared: SquaredDistances,
  column: Float64Array,
  from: number,
  into: Float64Array,
): void {
  const mine = column[from] ?? Number.NaN;
  const { sums, known, components } = squared;
  for (let row = 0; row < into.length; row += 1) {
    const difference = (column[row] as number) - mine;
    const isShared = !Number.isNaN(difference);
    const both = (known[row] as number) - (isShared ? 1 : 0);
    const sum = (sums[row] as number) - (isShared ? difference * difference : 0);
    into[row] = both === 0 ? Number.NaN : (Math.max(0, sum) * (components - 1)) / both;
  }
}
