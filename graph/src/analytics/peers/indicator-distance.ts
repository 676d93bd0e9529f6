/**
 * Squared Euclidean distances from one region to all, over the components that both know, scaled by n / n known, so
 * that a missing value neither brings two regions nearer nor drives them apart.
 */
export interface SquaredDistances {
  /** Sums of squared differences, not yet scaled. */
  readonly sums: Float64Array;
  /** The largest of the squares in each sum. */
  readonly largest: Float64Array;
  /** Components known for both. */
  readonly known: Uint16Array;
  readonly components: number;
}

export function squaredDistances(columns: readonly Float64Array[], from: number, rows: number): SquaredDistances {
  const squared = {
    sums: new Float64Array(rows),
    largest: new Float64Array(rows),
    known: new Uint16Array(rows),
    components: columns.length,
  };
  const shared = columns.filter((column) => !Number.isNaN(column[from] ?? Number.NaN));
  // Block by block, so that the sums stay in the processor's cache while the columns pass.
  for (let start = 0; start < rows; start += blockSize) {
    const end = Math.min(rows, start + blockSize);
    for (const column of shared) addSquares(squared, column, column[from] as number, start, end);
  }
  return squared;
}

const blockSize = 2048;

function addSquares(
  { sums, largest, known }: SquaredDistances,
  column: Float64Array,
  mine: number,
  start: number,
  end: number,
): void {
  for (let row = start; row < end; row += 1) {
    const difference = (column[row] as number) - mine;
    if (Number.isNaN(difference)) continue;
    const square = difference * difference;
    sums[row] = (sums[row] as number) + square;
    known[row] = (known[row] as number) + 1;
    if (square > (largest[row] as number)) largest[row] = square;
  }
}

/** The scaled distances; NaN where no component is known for both. */
export function scaledDistances({ sums, known, components }: SquaredDistances): Float64Array {
  const distances = new Float64Array(sums.length);
  for (let row = 0; row < distances.length; row += 1) {
    const both = known[row] as number;
    distances[row] = both === 0 ? Number.NaN : Math.sqrt(((sums[row] as number) * components) / both);
  }
  return distances;
}

/**
 * Squares of the scaled distances when one component is left out, written over `into` for some rows: what it added is
 * taken away, and the rest is scaled by what then is known. Rounding may leave a sum a hair below 0; it is 0.
 */
export function squaresWithout(
  squared: SquaredDistances,
  column: Float64Array,
  from: number,
  rows: ArrayLike<number>,
  into: Float64Array,
): void {
  const mine = column[from] ?? Number.NaN;
  const { sums, known, components } = squared;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const difference = (column[row] as number) - mine;
    const isShared = !Number.isNaN(difference);
    const both = (known[row] as number) - (isShared ? 1 : 0);
    const sum = (sums[row] as number) - (isShared ? difference * difference : 0);
    into[row] = both === 0 ? Number.NaN : (Math.max(0, sum) * (components - 1)) / both;
  }
}

/**
 * The rows that can come before one of `shown`, whatever one component is left out. A row keeps at least its sum less
 * its largest square, scaled by all that it knows; where that is more than any of those shown ever has, it stays behind.
 */
export function rowsThatMayPass(
  squared: SquaredDistances,
  columns: readonly Float64Array[],
  from: number,
  shown: readonly number[],
): Int32Array {
  const { sums, largest, known, components } = squared;
  const rest = new Float64Array(sums.length);
  let most = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    squaresWithout(squared, column, from, shown, rest);
    for (const row of shown) if ((rest[row] as number) > most) most = rest[row] as number;
  }
  const rows = new Int32Array(sums.length);
  let count = 0;
  for (let row = 0; row < sums.length; row += 1) {
    const least = (((sums[row] as number) - (largest[row] as number)) * (components - 1)) / (known[row] as number);
    if (!(least > most)) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
