/**
 * Challenges that are derived from an indicator are data: which indicator tells of which challenge, and from where on.
 * The direction in which an indicator is worse is the indicator's own.
 */
export interface ChallengeRule {
  readonly id: string;
  /** Id of the Challenge entity. */
  readonly challenge: string;
  /** Id of the indicator, which names the column of the peer table. */
  readonly column: string;
  /** A region has the challenge if its figure is among this share of the worst known ones. */
  readonly share: number;
}

/** What makes a figure better; a column without a direction derives nothing. */
export type BetterWhen = 'HIGHER' | 'LOWER';
