import type { FacetValue } from '../data/loaded-picture.ts';

/** More bars than these would be lines: years are then summed by five. */
const mostBars = 12;

interface YearBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A bar for each year, or for each five years where there are many. */
export function yearBars(values: readonly FacetValue[]): YearBar[] {
  const years = values.flatMap(({ value, total }) => (value === null ? [] : [{ year: Number(value), total }]));
  if (years.length === 0) return [];
  const first = Math.min(...years.map((one) => one.year));
  const last = Math.max(...years.map((one) => one.year));
  const span = last - first + 1 > mostBars ? Math.max(5, Math.ceil((last - first + 1) / mostBars / 5) * 5) : 1;
  const start = Math.floor(first / span) * span;
  return Array.from({ length: Math.floor((last - start) / span) + 1 }, (_, i) => {
    const from = start + i * span;
    const to = from + span - 1;
    return {
      from,
      to,
      count: years.reduce((sum, one) => (one.year >= from && one.year <= to ? sum + one.total : sum), 0),
    };
  });
}
