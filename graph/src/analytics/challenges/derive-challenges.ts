import type { BetterWhen, ChallengeRule } from './challenge-rule.ts';
import { worstRanks } from './worst-ranks.ts';

export interface DerivedChallenge {
  readonly rule: ChallengeRule;
  /** In the unit of the indicator. */
  readonly value: number;
  /** From 1, the worst first; equal figures have one rank. */
  readonly worstRank: number;
  /** Known figures of the level. */
  readonly of: number;
}

/**
 * The challenges that each row has by the rules. A row has one if fewer than `share` of the known figures are worse
 * than its own: equal figures are treated alike, an unknown one derives nothing, and neither does a column without a
 * direction or in which nothing differs.
 */
export function deriveChallenges(
  columns: ReadonlyMap<string, Float64Array>,
  directions: ReadonlyMap<string, BetterWhen>,
  rules: readonly ChallengeRule[],
  rows: number,
): DerivedChallenge[][] {
  const derived: DerivedChallenge[][] = Array.from({ length: rows }, () => []);
  for (const rule of rules) {
    const values = columns.get(rule.column);
    const betterWhen = directions.get(rule.column);
    if (values === undefined || betterWhen === undefined) continue;
    const { ranks, known } = worstRanks(values, betterWhen);
    if (ranks.every((rank) => rank <= 1)) continue;
    for (const [row, worstRank] of ranks.entries()) {
      if (worstRank === 0 || worstRank > rule.share * known) continue;
      derived[row]!.push({ rule, value: values[row]!, worstRank, of: known });
    }
  }
  return derived;
}
