import type { PartyGraph } from './party-graph.ts';
import { none } from '../snapshot/columns.ts';
import { tiesBetween } from './ties-between.ts';
import type { PathSearch } from './shortest.ts';

/** Ways looked at for one answer: most of those left out lie within one initiative of many parties. */
const mostExamined = 100;

interface Way {
  readonly parties: number[];
  /** Place of the party at which it leaves an earlier way. */
  readonly leaves: number;
}

/**
 * The k shortest ways without loops, by length and then by the ids of their parties (Yen, "Finding the K shortest
 * loopless paths in a network", 1971). Each further way leaves an earlier one at some party and is shortest from there;
 * before the party where a way itself left an earlier one, that one was asked already (Lawler, "A procedure for computing
 * the k best solutions", 1972).
 * A detour is left out: a way of which two steps have one and the same initiative as their only tie, so that its ends
 * meet there anyway.
 */
export function kShortest(
  graph: PartyGraph,
  search: PathSearch,
  from: number,
  to: number,
  longest: number,
  k: number,
): number[][] {
  const { ids } = graph.snapshot.nodes;
  const first = search.shortest(graph, from, to, longest);
  if (first === null) return [];
  const found: Way[] = [{ parties: first, leaves: 0 }];
  const kept = [first];
  const known = new Set([first.join(' ')]);
  const waiting: Way[] = [];
  while (kept.length < k && found.length < mostExamined) {
    const { parties: last, leaves } = found.at(-1)!;
    for (let at = leaves; at < last.length - 1; at += 1) {
      const root = last.slice(0, at + 1);
      const firstSteps = new Set(
        found
          .filter(({ parties: way }) => root.every((party, index) => way[index] === party))
          .map(({ parties: way }) => way[at + 1]!),
      );
      const parties = new Set(root.slice(0, -1));
      const rest = search.shortest(graph, last[at]!, to, longest - at, { parties, firstSteps });
      if (rest === null) continue;
      const way = [...root.slice(0, -1), ...rest];
      const key = way.join(' ');
      if (known.has(key)) continue;
      known.add(key);
      waiting.push({ parties: way, leaves: at });
    }
    if (waiting.length === 0) break;
    waiting.sort((a, b) => compareWays(a.parties, b.parties, ids));
    const next = waiting.shift()!;
    found.push(next);
    if (!isDetour(graph, next.parties)) kept.push(next.parties);
  }
  return kept;
}

function isDetour(graph: PartyGraph, way: readonly number[]): boolean {
  const only = new Set<number>();
  for (const [at, party] of way.slice(1).entries()) {
    const subjects = new Set(tiesBetween(graph, way[at]!, party).map((tie) => tie.subject));
    const [subject = none] = subjects;
    if (subjects.size > 1 || subject === none) continue;
    if (only.has(subject)) return true;
    only.add(subject);
  }
  return false;
}

function compareWays(a: readonly number[], b: readonly number[], ids: readonly string[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [at, party] of a.entries()) {
    const one = ids[party]!;
    const other = ids[b[at]!]!;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
