/**
 * Sixty-four bits of a text, as two halves: FNV-1a and a multiplicative hash in one pass. Ids of relations and flows
 * are kept as keys, which is 8 bytes instead of a string; of 10 million ids two share a key with odds of 1 in 370,000.
 */
export interface Key {
  readonly low: number;
  readonly high: number;
}

export function keyOf(text: string): Key {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high + code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return { low: finish(low), high: finish(high) };
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  return mixed >>> 0;
}

export interface FoundRows {
  readonly rows: ReadonlyMap<string, number>;
  /** Further rows of the same texts: a scan beside a writer may meet twice what was written meanwhile. */
  readonly spare: readonly number[];
}

/** The rows whose keys belong to these texts, in one pass over the key columns. */
export function findRows(
  texts: readonly string[],
  lows: Uint32Array,
  highs: Uint32Array,
  count: number,
  isLive: (row: number) => boolean,
): FoundRows {
  const wanted = new Map<number, { high: number; text: string }[]>();
  for (const text of texts) {
    const { low, high } = keyOf(text);
    const same = wanted.get(low);
    if (same === undefined) wanted.set(low, [{ high, text }]);
    else same.push({ high, text });
  }
  const rows = new Map<string, number>();
  const spare: number[] = [];
  if (wanted.size === 0) return { rows, spare };
  for (let row = 0; row < count; row += 1) {
    const same = wanted.get(lows[row]!);
    if (same === undefined || !isLive(row)) continue;
    for (const { high, text } of same) {
      if (high !== highs[row]) continue;
      if (rows.has(text)) spare.push(row);
      else rows.set(text, row);
    }
  }
  return { rows, spare };
}
