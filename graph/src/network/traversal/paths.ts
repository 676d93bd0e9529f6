import type { NetworkPath, PathQuery, PathStep } from '../network.ts';
import { isInferred, rolesOf, sourcesOf } from '../projection/links.ts';
import { isParty, type Tie } from '../projection/tie.ts';
import { none } from '../snapshot/columns.ts';
import { kShortest } from './k-shortest.ts';
import type { PartyGraph } from './party-graph.ts';
import { tiesBetween } from './ties-between.ts';
import type { PathSearch } from './shortest.ts';

const longestAllowed = 10;
const mostAllowed = 10;
const usualLength = 6;
const usualCount = 3;

/**
 * The shortest ways from one party to another. Empty where there is none, where an end is not a party, or where it is
 * a category of actors. A region and its own government are one party: the way between them has no step.
 */
export function findPaths(graph: PartyGraph, search: PathSearch, query: PathQuery): NetworkPath[] {
  const { nodes } = graph.snapshot;
  const [asked, goal] = [nodes.find(query.from), nodes.find(query.to)];
  for (const end of [asked, goal]) {
    if (end === none || !isParty(graph.snapshot, end) || nodes.isUnnamed[end] !== 0) return [];
  }
  const from = graph.representative(asked);
  const to = graph.representative(goal);
  if (from === to) return [{ length: 0, parties: [query.from], steps: [] }];
  const longest = Math.min(Math.max(query.maxLength ?? usualLength, 1), longestAllowed);
  const count = Math.min(Math.max(query.first ?? usualCount, 1), mostAllowed);
  return kShortest(graph, search, from, to, longest, count).map((way) => {
    // The ends are named as they were asked for, be it the region or its government.
    const parties = way.map((party, at) =>
      at === 0 ? query.from : at === way.length - 1 ? query.to : nodes.ids[party]!,
    );
    const steps = way.slice(1).map((party, at) => stepOf(graph, way[at]!, party, parties[at]!, parties[at + 1]!));
    return { length: steps.length, parties, steps };
  });
}

/** Everything that makes one step; its kind is that of most of what it goes through. */
function stepOf(graph: PartyGraph, one: number, other: number, from: string, to: string): PathStep {
  const { snapshot } = graph;
  const ties = tiesBetween(graph, one, other);
  const counts = Map.groupBy(ties, (tie) => tie.kind);
  const kind = [...counts].sort(([a, these], [b, those]) => those.length - these.length || (a < b ? -1 : 1))[0]![0];
  const ids = (some: readonly Tie[]) =>
    some
      .filter((tie) => tie.subject !== none)
      .map((tie) => snapshot.nodes.ids[tie.subject]!)
      .sort();
  const rows = ties.flatMap((tie) => tie.rows);
  return {
    from,
    to,
    kind,
    inferred: ties.every((tie) => isInferred(snapshot, tie)),
    through: [...ids(counts.get(kind)!), ...ids(ties.filter((tie) => tie.kind !== kind))],
    roles: rolesOf(snapshot, rows),
    sources: sourcesOf(snapshot, rows),
  };
}
