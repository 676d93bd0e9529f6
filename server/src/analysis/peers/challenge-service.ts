import type { ChallengeRule, DerivedChallenge } from '@jejaring/graph/analytics';
import type { Basis, Relation } from '@jejaring/graph/model';
import type { PeerData } from './peer-table.ts';

export interface RegionChallenge {
  readonly challenge: string;
  readonly basis: Basis;
  readonly rule: ChallengeRule | null;
  readonly derived: DerivedChallenge | null;
  readonly evidence: readonly Relation[];
  readonly sources: readonly string[];
}

/** The challenges of a row: those that a source states, then those derived from its figures, the worst first. */
export function challengesOf(data: PeerData, row: number): RegionChallenge[] {
  const stated = [...Map.groupBy(data.faced[row] ?? [], ({ to }) => to)].map(
    ([challenge, evidence]): RegionChallenge => ({
      challenge,
      basis: evidence.some(({ basis }) => basis === 'STATED') ? 'STATED' : (evidence[0]?.basis ?? 'STATED'),
      rule: null,
      derived: null,
      evidence,
      sources: [...new Set(evidence.map(({ source }) => source))].sort(),
    }),
  );
  const derived = (data.derived[row] ?? [])
    .toSorted((a, b) => a.worstRank / a.of - b.worstRank / b.of || (a.rule.id < b.rule.id ? -1 : 1))
    .map((derived): RegionChallenge => ({
      challenge: derived.rule.challenge,
      basis: 'DERIVED',
      rule: derived.rule,
      derived,
      evidence: [],
      sources: [...(data.sourcesOf.get(derived.rule.column) ?? [])].sort(),
    }));
  return [...stated, ...derived];
}

/** Ids of the challenges that two rows have in common, in the order of the first one's. */
export function sharedChallenges(data: PeerData, from: number, to: number): string[] {
  const theirs = new Set(data.space.table.items.challenges[to]);
  return (data.space.table.items.challenges[from] ?? []).filter((challenge) => theirs.has(challenge));
}
