/** A node that could be shown, and what speaks for it. */
export interface Candidate {
  readonly node: number;
  readonly id: string;
  /** Chosen by hand or on a path. */
  readonly isKept: boolean;
  /** Distinct nodes shown that it is tied to. */
  readonly links: number;
  /** Initiatives, or ties, behind those links. */
  readonly weight: number;
  readonly degree: number;
}

/**
 * The order of the node limit: chosen and path nodes, then those with most links to what is shown, then by weight, by degree, by
 * id. Total, so that the same question gives the same picture.
 */
export function byLimitOrder(a: Candidate, b: Candidate): number {
  return (
    Number(b.isKept) - Number(a.isKept) ||
    b.links - a.links ||
    b.weight - a.weight ||
    b.degree - a.degree ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/**
 * The nodes to show where there is no room for all. Each node that was walked from has its turn, so that a hub's
 * hundred programmes do not crowd out what every other node leads to; of one node's neighbours the order of the node limit decides.
 * What is kept comes before all turns.
 */
export function takeTurns(tally: Tally, candidates: readonly Candidate[], room: number): number[] {
  const served = new Map<number, number>();
  const turns = [...candidates].sort(byLimitOrder).map((candidate) => {
    const from = tally.from(candidate.node);
    const turn = Math.min(...from.map((node) => served.get(node) ?? 0));
    for (const node of from) served.set(node, (served.get(node) ?? 0) + 1);
    return { node: candidate.node, turn: candidate.isKept ? -1 : turn };
  });
  // The sort is stable: within one turn the order of the node limit stays.
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, room)
    .map(({ node }) => node);
}

/** Counts, for each node that could be shown, what ties it to what is shown. */
export class Tally {
  private readonly found = new Map<number, { from: Set<number>; weight: number }>();

  /** A tie from a shown node to another. */
  meet(node: number, from: number): void {
    const known = this.found.get(node);
    if (known === undefined) this.found.set(node, { from: new Set([from]), weight: 1 });
    else {
      known.from.add(from);
      known.weight += 1;
    }
  }

  /** Those met that are not shown. */
  missing(shown: ReadonlyMap<number, number>): number[] {
    return [...this.found.keys()].filter((node) => !shown.has(node));
  }

  /** The shown nodes that lead to a node. */
  from(node: number): number[] {
    return [...(this.found.get(node)?.from ?? [])];
  }

  candidate(node: number, id: string, isKept: boolean, degree: number): Candidate {
    const { from, weight } = this.found.get(node) ?? { from: new Set(), weight: 0 };
    return { node, id, isKept, links: from.size, weight, degree };
  }
}
