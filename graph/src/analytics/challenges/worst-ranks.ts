import type { BetterWhen } from './challenge-rule.ts';

/** Ranks of a column's known figures from 1, the worst first; equal figures have one rank, unknown ones 0. */
export interface WorstRanks {
  readonly ranks: Uint32Array;
  readonly known: number;
}

export function worstRanks(values: Float64Array, betterWhen: BetterWhen): WorstRanks {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (betterWhen === 'LOWER') sorted.reverse();
  const rankOf = new Map<number, number>();
  for (const [place, value] of sorted.entries()) if (!rankOf.has(value)) rankOf.set(value, place + 1);
  return { ranks: Uint32Array.from(values, (value) => rankOf.get(value) ?? 0), known: sorted.length };
}
