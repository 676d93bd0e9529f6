import { worstRanks, type BetterWhen } from '../challenges/index.ts';
import type { PeerSpace } from './peer-space.ts';

/** An indicator in which the asking region does badly, and those of some rows that do better in it. */
export interface BetterPeers {
  readonly column: string;
  readonly mine: number;
  /** From 1, the worst first. */
  readonly worstRank: number;
  readonly of: number;
  /** The best first; ties by code. */
  readonly better: readonly { readonly row: number; readonly value: number }[];
}

/**
 * The worst indicators of a row by its place among the known figures of the level (worst rank / known, ties by column),
 * with whoever of `rows` is better there. Only columns with a direction.
 */
export function betterPeers(
  space: PeerSpace,
  directions: ReadonlyMap<string, BetterWhen>,
  from: number,
  rows: readonly number[],
  first: number,
): BetterPeers[] {
  const { columns, codes } = space.table;
  const own = [...directions].flatMap(([column, betterWhen]) => {
    const values = columns.get(column);
    if (values === undefined || Number.isNaN(values[from])) return [];
    const { ranks, known } = worstRanks(values, betterWhen);
    return [{ column, betterWhen, values, mine: values[from]!, worstRank: ranks[from]!, of: known }];
  });
  own.sort((a, b) => a.worstRank / a.of - b.worstRank / b.of || (a.column < b.column ? -1 : 1));
  return own.slice(0, first).map(({ betterWhen, values, ...rest }) => {
    const sign = betterWhen === 'HIGHER' ? 1 : -1;
    const better = rows
      .map((row) => ({ row, value: values[row]! }))
      .filter(({ value }) => sign * (value - rest.mine) > 0)
      .sort((a, b) => sign * (b.value - a.value) || (codes[a.row]! < codes[b.row]! ? -1 : 1));
    return { ...rest, better };
  });
}
