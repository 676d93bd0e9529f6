import type { PartyGraph } from './party-graph.ts';
import { SearchFrontier, type Avoid } from './search-frontier.ts';

const avoidNothing: Avoid = { parties: new Set(), firstSteps: new Set() };

/**
 * Shortest ways between two parties by breadth-first search from both ends at once, layer by layer, always from the
 * side that has less to touch (Pohl, "Bi-directional search", 1971). Of several shortest ways it gives the one whose
 * ids come first, party by party, so that the answer does not depend on how the arrays came to be.
 */
export class PathSearch {
  private readonly forward = new SearchFrontier();
  private readonly backward = new SearchFrontier();

  /** The parties from `from` to `to`, or null where no way has at most `longest` steps. */
  shortest(graph: PartyGraph, from: number, to: number, longest: number, avoid = avoidNothing): number[] | null {
    const { forward, backward } = this;
    const size = graph.snapshot.nodes.count;
    forward.start(from, size);
    backward.start(to, size);
    let length = longest * 2 + 1;
    let met: number[] = [];
    const meet = (node: number, distance: number, other: SearchFrontier) => {
      const rest = other.distance(node);
      if (rest === -1 || distance + rest > length) return;
      if (distance + rest < length) met = [];
      length = distance + rest;
      met.push(node);
    };
    const mayPass = (party: number) => (party === to || graph.compiled.party(party)) && !avoid.parties.has(party);
    const meetForward = (node: number, distance: number) => meet(node, distance, backward);
    const meetBackward = (node: number, distance: number) => meet(node, distance, forward);
    // Nothing comes back to the start: its own first step is always taken from there.
    const isBackward = (party: number) => party !== from && mayPass(party);
    if (avoid.firstSteps.size === 0) forward.walk(graph, mayPass, meetForward);
    else
      forward.walkFirstStep(
        graph,
        (party) => mayPass(party) && party !== from && !avoid.firstSteps.has(party),
        meetForward,
      );
    // Once layers a and b are walked, every way of at most a + b + 2 half steps has been met.
    while (forward.walked + backward.walked + 2 < length) {
      const [ahead, behind] = [forward.cost(graph), backward.cost(graph)];
      if (ahead === Number.POSITIVE_INFINITY || behind === Number.POSITIVE_INFINITY) break;
      if (ahead <= behind) forward.walk(graph, mayPass, meetForward);
      else backward.walk(graph, isBackward, meetBackward);
    }
    return met.length === 0 ? null : this.firstWay(graph, from, to, length, met);
  }

  /** Of all ways of this length, each of which goes through a node that both sides met, the one whose ids come first. */
  private firstWay(
    { snapshot }: PartyGraph,
    from: number,
    to: number,
    length: number,
    met: readonly number[],
  ): number[] {
    const { backward } = this;
    const { ids } = snapshot.nodes;
    const successors = this.successors(met);
    const way = [from];
    for (let at = from, left = length; at !== to; left -= 2) {
      const next = successors.get(at) ?? new Set<number>();
      if (backward.distance(at) === left) for (const party of backward.before(at)) next.add(party);
      at = [...next].reduce((first, other) => (ids[other]! < ids[first]! ? other : first));
      way.push(at);
    }
    return way;
  }

  /** From each party on a way to a node that both sides met, the parties next on that way. */
  private successors(met: readonly number[]): Map<number, Set<number>> {
    const { forward, backward } = this;
    const successors = new Map<number, Set<number>>();
    const layers: Set<number>[] = [];
    const put = (earlier: number, later: number) => {
      const known = successors.get(earlier);
      if (known === undefined) successors.set(earlier, new Set([later]));
      else known.add(later);
    };
    const meet = (party: number) => (layers[forward.distance(party)] ??= new Set()).add(party);
    for (const node of met) {
      if (forward.distance(node) % 2 === 0) meet(node);
      else {
        // They met in a subject: every party before it goes on to every party behind it.
        for (const earlier of forward.origins(node)) {
          meet(earlier);
          for (const later of backward.origins(node)) put(earlier, later);
        }
      }
    }
    for (let distance = layers.length - 1; distance > 0; distance -= 1) {
      for (const party of layers[distance] ?? []) {
        for (const earlier of forward.before(party)) {
          put(earlier, party);
          meet(earlier);
        }
      }
    }
    return successors;
  }
}
