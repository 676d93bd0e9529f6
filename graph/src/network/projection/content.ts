import { linkKinds, type LinkKind } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { groupTies } from './links.ts';
import type { ProjectionRule, Scene, Tie } from './tie.ts';

/** What facets are counted over: a picture, or all that is reached. */
export interface Content {
  /** Nodes, and the initiatives behind ties; each once. */
  readonly things: Iterable<number>;
  /** The relations behind ties, each once. */
  readonly rows: Iterable<number>;
  /** How many links there are of each kind. */
  links(): ReadonlyMap<LinkKind, number>;
}

export function contentOfTies(snapshot: Snapshot, nodes: Iterable<number>, ties: readonly Tie[]): Content {
  const things = new Set(nodes);
  for (const { subject } of ties) if (subject !== none) things.add(subject);
  return {
    things,
    rows: new Set(ties.flatMap(({ rows }) => rows)),
    links() {
      const counts = new Map<LinkKind, number>();
      for (const [tie] of groupTies(snapshot, ties)) counts.set(tie!.kind, (counts.get(tie!.kind) ?? 0) + 1);
      return counts;
    },
  };
}

/** Marks in arrays, no ties: half a million witnesses are looked at in some tens of milliseconds. */
export function contentOfReach(scene: Scene, rule: ProjectionRule): Content {
  const { snapshot, shown } = scene;
  const isThing = new Uint8Array(snapshot.nodes.count);
  const isBehind = new Uint8Array(snapshot.relations.count);
  const isShown = new Uint8Array(snapshot.nodes.count);
  for (const node of shown.keys()) isThing[node] = isShown[node] = 1;
  for (const node of shown.keys()) {
    rule.eachWitness(scene, node, (other, _direction, _kind, subject, row, otherRow) => {
      // Both ends give the same witness.
      if (other < node || isShown[other] === 0) return;
      if (subject !== none) isThing[subject] = 1;
      isBehind[row] = 1;
      if (otherRow !== none) isBehind[otherRow] = 1;
    });
  }
  return { things: marked(isThing), rows: marked(isBehind), links: () => countLinks(scene, rule, isShown) };
}

/** Each link once, seen from the end with the smaller number; a stamp tells whether it was met from this node before. */
function countLinks(scene: Scene, rule: ProjectionRule, isShown: Uint8Array): Map<LinkKind, number> {
  const span = scene.snapshot.nodes.count;
  const stamps = new Uint32Array(linkKinds.length * 2 * span).fill(none);
  const counts = new Uint32Array(linkKinds.length);
  for (const node of scene.shown.keys()) {
    rule.eachWitness(scene, node, (other, direction, kind) => {
      if (other < node || isShown[other] === 0) return;
      const number = linkKinds.indexOf(kind);
      const at = (number * 2 + (direction === -1 ? 0 : 1)) * span + other;
      if (stamps[at] === node) return;
      stamps[at] = node;
      counts[number]! += 1;
    });
  }
  return new Map(linkKinds.map((kind, number) => [kind, counts[number]!] as const).filter(([, count]) => count > 0));
}

function marked(marks: Uint8Array): number[] {
  const list: number[] = [];
  for (let at = marks.indexOf(1); at !== -1; at = marks.indexOf(1, at + 1)) list.push(at);
  return list;
}
