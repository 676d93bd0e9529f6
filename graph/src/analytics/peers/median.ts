export interface Median {
  /** NaN where nothing is known. */
  readonly value: number;
  readonly known: number;
}

/** The middle of the known figures; of an even number the mean of the two in the middle. */
export function median(values: Float64Array): Median {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const known = sorted.length;
  const upper = sorted[Math.floor(known / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(known / 2) - 1] ?? Number.NaN;
  return { value: (lower + upper) / 2, known };
}

/**
 * Figures below which these shares (0 to 1) of the known ones lie, interpolated between the two nearest (numpy's `linear`);
 * NaN where nothing is known.
 */
export function percentiles(values: Float64Array, shares: readonly number[]): number[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return shares.map((share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place - Math.floor(place));
  });
}
