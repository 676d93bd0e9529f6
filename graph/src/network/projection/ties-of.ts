import { linkKinds } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import type { ProjectionRule, Scene, Tie } from './tie.ts';

/**
 * All ties of a node: its strands, joined where ends, kind and subject are the same.
 * @param isWanted leaves out ties to other nodes before anything is made of them
 */
export function tiesOf(
  scene: Scene,
  rule: ProjectionRule,
  node: number,
  isWanted: (other: number) => boolean = () => true,
): Tie[] {
  const { ids, count } = scene.snapshot.nodes;
  const span = count + 1;
  const ties = new Map<number, { a: number; b: number; kind: Tie['kind']; subject: number; rows: number[] }>();
  rule.eachStrand(scene, node, (other, direction, kind, subject, row, otherRow) => {
    if (!isWanted(other)) return;
    // Where there is no direction the smaller id comes first, so that both ends give the same tie.
    const isFirst = direction === 0 ? ids[node]! < ids[other]! : direction === 1;
    const key =
      ((linkKinds.indexOf(kind) * 2 + (isFirst ? 1 : 0)) * span + other) * span + (subject === none ? 0 : subject + 1);
    const tie = ties.get(key);
    if (tie === undefined) {
      const [a, b] = isFirst ? [node, other] : [other, node];
      ties.set(key, { a, b, kind, subject, rows: otherRow === none ? [row] : [row, otherRow] });
    } else {
      if (!tie.rows.includes(row)) tie.rows.push(row);
      if (otherRow !== none && !tie.rows.includes(otherRow)) tie.rows.push(otherRow);
    }
  });
  return [...ties.values()];
}

export function hasTies(scene: Scene, rule: ProjectionRule, node: number): boolean {
  let found = false;
  rule.eachStrand(scene, node, () => {
    found = true;
  });
  return found;
}
