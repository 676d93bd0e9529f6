import { none } from '../snapshot/columns.ts';
import type { ProjectionRule, Scene, Tie } from './tie.ts';

interface MutableTie extends Tie {
  readonly rows: number[];
  readonly before: MutableTie | undefined;
}

/**
 * All ties of a node: its witnesses, joined where ends, kind and subject are the same.
 * @param isWanted leaves out ties to other nodes before anything is made of them
 */
export function tiesOf(
  scene: Scene,
  rule: ProjectionRule,
  node: number,
  isWanted: (other: number) => boolean = () => true,
): Tie[] {
  const { ids, count } = scene.snapshot.nodes;
  const ties: MutableTie[] = [];
  /** By other end and subject the last of their ties; each knows the one before, of another kind or direction. */
  const lastOf = new Map<number, MutableTie>();
  rule.eachWitness(scene, node, (other, direction, kind, subject, row, otherRow) => {
    if (!isWanted(other)) return;
    // Where there is no direction the smaller id comes first, so that both ends give the same tie.
    const isFirst = direction === 0 ? ids[node]! < ids[other]! : direction === 1;
    const a = isFirst ? node : other;
    // Most ties have no subject: a small number is by far the faster key.
    const key = subject === none ? other : (subject + 1) * count + other;
    const last = lastOf.get(key);
    let tie = last;
    while (tie !== undefined && (tie.kind !== kind || tie.a !== a)) tie = tie.before;
    if (tie === undefined) {
      const rows = otherRow === none ? [row] : [row, otherRow];
      const made: MutableTie = { a, b: isFirst ? other : node, kind, subject, rows, before: last };
      lastOf.set(key, made);
      ties.push(made);
    } else {
      if (!tie.rows.includes(row)) tie.rows.push(row);
      if (otherRow !== none && !tie.rows.includes(otherRow)) tie.rows.push(otherRow);
    }
  });
  return ties;
}

export function hasTies(scene: Scene, rule: ProjectionRule, node: number): boolean {
  let found = false;
  rule.eachWitness(scene, node, () => {
    found = true;
  });
  return found;
}
