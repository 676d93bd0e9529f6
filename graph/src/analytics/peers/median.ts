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
