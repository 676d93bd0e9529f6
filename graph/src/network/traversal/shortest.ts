import type { PartyGraph } from './party-graph.ts';

/** What a search must not use: whole parties, and first steps from the start. */
export interface Avoid {
  readonly parties: ReadonlySet<number>;
  readonly firstSteps: ReadonlySet<number>;
}
export const avoidNothing: Avoid = { parties: new Set(), firstSteps: new Set() };

/** One direction of a search, in arrays that are kept between searches: a mark of another search counts as none. */
class Side {
  seen = new Uint32Array(0);
  subjects = new Uint32Array(0);
  distance = new Uint8Array(0);
  frontier: number[] = [];
  level = 0;

  start(mark: number, node: number, size: number): void {
    if (this.seen.length < size) {
      this.seen = new Uint32Array(size);
      this.subjects = new Uint32Array(size);
      this.distance = new Uint8Array(size);
    }
    this.seen[node] = mark;
    this.distance[node] = 0;
    this.frontier = [node];
    this.level = 0;
  }
}

/**
 * Shortest ways between two parties by breadth-first search from both ends at once, level by level, always from the
 * side that has less to touch (Pohl, "Bi-directional search", 1971). Of several shortest ways it gives the one whose
 * ids come first, party by party, so that the answer does not depend on how the arrays came to be.
 */
export class PathSearch {
  private readonly forward = new Side();
  private readonly backward = new Side();
  private mark = 0;

  /** The parties from `from` to `to`, or null where no way has at most `longest` steps. */
  shortest(graph: PartyGraph, from: number, to: number, longest: number, avoid = avoidNothing): number[] | null {
    const { forward, backward } = this;
    this.mark += 1;
    const size = graph.snapshot.nodes.count;
    forward.start(this.mark, from, size);
    backward.start(this.mark, to, size);
    while (forward.level + backward.level < longest) {
      // The first step is always taken from the start, since it alone knows which first steps to avoid.
      const isForward = forward.level === 0 || this.cost(graph, forward) <= this.cost(graph, backward);
      const side = isForward ? forward : backward;
      const met = this.advance(graph, side, isForward ? backward : forward, from, to, avoid);
      if (met.length > 0) return this.firstWay(graph, from, to, met, avoid);
      if (side.frontier.length === 0) return null;
    }
    return null;
  }

  private cost({ snapshot }: PartyGraph, { frontier }: Side): number {
    let sum = 0;
    for (const node of frontier) sum += snapshot.relations.breadth(node);
    return sum;
  }

  /** Takes one side a step further; returns the parties where it meets the other. */
  private advance(graph: PartyGraph, side: Side, other: Side, from: number, to: number, avoid: Avoid): number[] {
    const { mark } = this;
    const { view } = graph;
    const isForward = side === this.forward;
    const met: number[] = [];
    const next: number[] = [];
    const distance = side.level + 1;
    const isNew = (subject: number) => {
      if (side.subjects[subject] === mark) return false;
      side.subjects[subject] = mark;
      return true;
    };
    const checksFirst = isForward && side.level === 0 && avoid.firstSteps.size > 0;
    const checksParties = avoid.parties.size > 0;
    const visit = (party: number) => {
      if (side.seen[party] === mark) return;
      // What comes back to the start has either been met from there or was to be avoided.
      if (!isForward && party === from) return;
      if (party !== to && !view.party(party)) return;
      if (checksParties && avoid.parties.has(party)) return;
      if (checksFirst && avoid.firstSteps.has(party)) return;
      side.seen[party] = mark;
      side.distance[party] = distance;
      next.push(party);
      if (other.seen[party] === mark) met.push(party);
    };
    for (const party of side.frontier) graph.eachStep(party, isNew, visit);
    side.frontier = next;
    side.level = distance;
    return met;
  }

  /** Of all ways through the meeting parties the one whose ids come first. */
  private firstWay(graph: PartyGraph, from: number, to: number, met: readonly number[], avoid: Avoid): number[] {
    const { forward, backward } = this;
    const { ids } = graph.snapshot.nodes;
    const smallest = (parties: Iterable<number>) => {
      let best = -1;
      for (const party of parties) if (best === -1 || ids[party]! < ids[best]!) best = party;
      return best;
    };
    const successors = new Map<number, Set<number>>();
    let layer = new Set(met);
    for (let level = forward.distance[met[0]!]! - 1; level >= 0; level -= 1) {
      const before = new Set<number>();
      for (const party of layer) {
        for (const earlier of this.stepsAt(graph, party, forward, level)) {
          if (level === 0 && avoid.firstSteps.has(party)) continue;
          const known = successors.get(earlier);
          if (known === undefined) successors.set(earlier, new Set([party]));
          else known.add(party);
          before.add(earlier);
        }
      }
      layer = before;
    }
    const way = [from];
    let at = from;
    while (successors.has(at)) way.push((at = smallest(successors.get(at)!)));
    for (let level = backward.distance[at]! - 1; level > 0; level -= 1) {
      way.push((at = smallest(this.stepsAt(graph, at, backward, level))));
    }
    if (at !== to) way.push(to);
    return way;
  }

  /** Parties one step away that a side met at this level. */
  private stepsAt(graph: PartyGraph, party: number, side: Side, level: number): Set<number> {
    const { mark } = this;
    const found = new Set<number>();
    const always = () => true;
    graph.eachStep(party, always, (other) => {
      if (side.seen[other] === mark && side.distance[other] === level) found.add(other);
    });
    return found;
  }
}
