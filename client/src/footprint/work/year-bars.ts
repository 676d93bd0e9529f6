/** A column of the chart: initiatives that began, and money by value date. */
export interface Column {
  readonly key: string;
  /** Year, or month of it from 1. */
  readonly year: number;
  readonly month: number | null;
  readonly count: number;
}

/**
 * Columns of initiatives by their start: months where all begin within two years and every start is known to the month,
 * else years. Empty months and years in between are shown, since an empty column says something. Undated ones are not
 * here: they are a figure of their own.
 *
 * @param years of the whole footprint
 * @param starts `2020-08-01` of the initiatives, null where not all of them were read
 */
export function columnsOf(
  years: readonly { readonly year: number | null; readonly count: number }[],
  starts: readonly (string | null)[] | null,
): Column[] {
  const known = years.flatMap(({ year, count }) => (year === null || count === 0 ? [] : [{ year, count }]));
  const [first, last] = [known[0]?.year, known.at(-1)?.year];
  if (first === undefined || last === undefined) return [];
  const months = starts?.flatMap((start) => (start === null ? [] : [start.slice(0, 7)])) ?? [];
  if (starts !== null && last - first <= 1 && months.every((month) => month.length === 7)) {
    return monthColumns(first, last, months);
  }
  const counts = new Map(known.map(({ year, count }) => [year, count]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { key: String(year), year, month: null, count: counts.get(year) ?? 0 };
  });
}

function monthColumns(first: number, last: number, months: readonly string[]): Column[] {
  return Array.from({ length: (last - first + 1) * 12 }, (_, index) => {
    const [year, month] = [first + Math.floor(index / 12), (index % 12) + 1];
    const key = `${year}-${String(month).padStart(2, '0')}`;
    return { key, year, month, count: months.filter((one) => one === key).length };
  });
}
