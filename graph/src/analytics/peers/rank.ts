/** Rows by distance, the nearest first, ties by code; the asking row and unknown distances are left out. */
export function nearest(
  distances: Float64Array,
  codes: readonly string[],
  from: number,
  first: number,
  isAmong: (row: number) => boolean,
): number[] {
  const before = (a: number, b: number) => {
    const difference = (distances[a] as number) - (distances[b] as number);
    return difference === 0 ? compareText(codes[a] as string, codes[b] as string) : difference;
  };
  // A bounded list kept in order: cheap for a short list over many rows, which is what is asked for.
  const best: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let row = 0; row < distances.length; row += 1) {
    // NaN compares false with everything, so unknown distances stay out here.
    if (!((distances[row] as number) <= limit) || row === from || !isAmong(row)) continue;
    if (best.length === first && before(row, best[first - 1] as number) >= 0) continue;
    let place = best.length;
    while (place > 0 && before(row, best[place - 1] as number) < 0) place -= 1;
    best.splice(place, 0, row);
    if (best.length > first) best.pop();
    if (best.length === first) limit = distances[best[first - 1] as number] as number;
  }
  return best;
}

/**
 * The ranks, from 1, of some rows among all rows but the asking one; null where the row's distance is unknown. `among`
 * names the rows that can come before any of them, where that is known.
 */
export function ranksOf(
  rows: readonly number[],
  distances: Float64Array,
  codes: readonly string[],
  from: number,
  among?: Int32Array,
): (number | null)[] {
  const asked = rows.filter((row) => !Number.isNaN(distances[row]));
  const ahead = new Map(asked.map((row) => [row, 0]));
  let farthest = Number.NEGATIVE_INFINITY;
  for (const row of asked) farthest = Math.max(farthest, distances[row] as number);
  const count = among?.length ?? distances.length;
  for (let at = 0; at < count; at += 1) {
    const other = among === undefined ? at : (among[at] as number);
    const distance = distances[other] as number;
    if (!(distance <= farthest) || other === from) continue;
    for (const row of asked) {
      const mine = distances[row] as number;
      const isAhead =
        distance < mine || (distance === mine && compareText(codes[other] as string, codes[row] as string) < 0);
      if (isAhead) ahead.set(row, (ahead.get(row) as number) + 1);
    }
  }
  return rows.map((row) => {
    const before = ahead.get(row);
    return before === undefined ? null : before + 1;
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
