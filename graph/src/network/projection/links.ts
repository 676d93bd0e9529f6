import { bases, roles, type Basis, type Role } from '../../model/index.ts';
import { linkKinds, type NetworkLink } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import { basisOfClass, classes } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { knownYear, unknownEnd, unknownStart } from '../snapshot/years.ts';
import { isParty, type ProjectionRule, type Scene, type Tie } from './tie.ts';
import { tiesOf } from './ties-of.ts';

/** A link names at most so many of its initiatives; `initiativeCount` counts all. */
const mostNamed = 100;

/** Every tie between two shown nodes, each once. */
export function tiesAmong(scene: Scene, rule: ProjectionRule): Tie[] {
  const { shown, snapshot } = scene;
  const breadth = (node: number) => snapshot.relations.breadth(node);
  if (rule.isBipartite === true) {
    return lighterSide(snapshot, [...shown.keys()]).flatMap((node) =>
      tiesOf(scene, rule, node, (other) => shown.has(other)),
    );
  }
  // Each tie is found from the end with fewer relations, so that the greatest hub need not be walked at all.
  const ordered = [...shown.keys()].sort((a, b) => breadth(a) - breadth(b) || a - b);
  const left = new Set(ordered);
  const ties: Tie[] = [];
  for (const node of ordered) {
    left.delete(node);
    if (left.size === 0) break;
    for (const tie of tiesOf(scene, rule, node, (other) => left.has(other))) ties.push(tie);
  }
  return ties;
}

/** The parties among these nodes or the others, whichever have fewer relations together. */
function lighterSide(snapshot: Snapshot, nodes: readonly number[]): number[] {
  const parties = nodes.filter((node) => isParty(snapshot, node));
  const others = nodes.filter((node) => !isParty(snapshot, node));
  const breadth = (side: readonly number[]) => side.reduce((sum, node) => sum + snapshot.relations.breadth(node), 0);
  return breadth(parties) < breadth(others) ? parties : others;
}

/** Ties of the same two ends and kind are one link. */
export function groupTies(snapshot: Snapshot, ties: readonly Tie[]): Tie[][] {
  const groups = new Map<number, Tie[]>();
  const span = snapshot.nodes.count;
  for (const tie of ties) {
    const key = (linkKinds.indexOf(tie.kind) * span + tie.a) * span + tie.b;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tie]);
    else group.push(tie);
  }
  return [...groups.values()];
}

export function linksOf(snapshot: Snapshot, ties: readonly Tie[]): NetworkLink[] {
  const { ids } = snapshot.nodes;
  return groupTies(snapshot, ties)
    .sort(([a], [b]) => compare(a!.kind, b!.kind) || compare(ids[a!.a]!, ids[b!.a]!) || compare(ids[a!.b]!, ids[b!.b]!))
    .map((group) => linkOf(snapshot, group));

  function linkOf({ nodes }: Snapshot, group: readonly Tie[]): NetworkLink {
    const { a, b, kind } = group[0]!;
    const subjects = [...new Set(group.map((tie) => tie.subject))].filter((subject) => subject !== none);
    const named = subjects.map((subject) => nodes.ids[subject]!).sort();
    const basis = bestBasis(snapshot, group);
    const rows = group.length === 1 ? group[0]!.rows : group.flatMap((tie) => tie.rows);
    return {
      id: `${kind}|${ids[a]!}|${ids[b]!}`,
      source: ids[a]!,
      target: ids[b]!,
      kind,
      weight: Math.max(1, subjects.length),
      roles: rolesOf(snapshot, rows),
      inferred: basis !== 'STATED',
      basis,
      ...periodOf(snapshot, group),
      initiatives: named.slice(0, mostNamed),
      initiativeCount: subjects.length,
      sources: sourcesOf(snapshot, rows),
    };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A tie is as good as its weakest relation, unless another says the same better; a link is as good as its best tie. */
function bestBasis(snapshot: Snapshot, group: readonly Tie[]): Basis {
  const best = Math.min(...group.map((tie) => basisNumber(snapshot, tie)));
  return bases[best]!;
}

function basisNumber({ relations }: Snapshot, { rows }: Tie): number {
  const [only] = rows;
  if (rows.length === 1) return basisOfClass[relations.cls[only!]!]!;
  const byEnds = new Map<string, number>();
  for (const row of rows) {
    const ends = `${relations.from[row]} ${relations.to[row]}`;
    byEnds.set(ends, Math.min(byEnds.get(ends) ?? bases.length, basisOfClass[relations.cls[row]!]!));
  }
  return Math.max(0, ...byEnds.values());
}

export function isInferred(snapshot: Snapshot, tie: Tie): boolean {
  return basisNumber(snapshot, tie) > 0;
}

export function rolesOf({ relations }: Snapshot, rows: readonly number[]): Role[] {
  const [only] = rows;
  if (rows.length === 1) {
    const { role } = classes[relations.cls[only!]!]!;
    return role === null ? [] : [role];
  }
  const found = new Set(rows.map((row) => classes[relations.cls[row]!]!.role));
  return roles.filter((role) => found.has(role));
}

export function sourcesOf({ relations, sources }: Snapshot, rows: readonly number[]): string[] {
  return [...new Set(rows.map((row) => sources.text(relations.source[row]!)!))].sort();
}

/** First year and last year of what is behind a link; null where one of them does not say. */
function periodOf(snapshot: Snapshot, group: readonly Tie[]): { from: number | null; to: number | null } {
  const { relations, nodes } = snapshot;
  let from = unknownEnd;
  let to = unknownStart;
  let isOpen = false;
  for (const { subject: behind, b, rows } of group) {
    // Of a link to an initiative that is itself a node, the initiative is that end.
    const subject = behind === none && !isParty(snapshot, b) ? b : behind;
    const starts = rows.map((row) => relations.fromYear[row]!).filter((year) => year !== unknownStart);
    const ends = rows.map((row) => relations.toYear[row]!).filter((year) => year !== unknownEnd);
    const start = starts.length > 0 ? Math.min(...starts) : subject === none ? unknownStart : nodes.start[subject]!;
    const end = ends.length > 0 ? Math.max(...ends) : subject === none ? unknownEnd : nodes.end[subject]!;
    if (start !== unknownStart) from = Math.min(from, start);
    if (end === unknownEnd) isOpen = true;
    else to = Math.max(to, end);
  }
  return { from: from === unknownEnd ? null : from, to: isOpen ? null : knownYear(to) };
}
