import { isParty, otherEnd, type ProjectionRule, type Scene } from './tie.ts';

/**
 * Calls back what a shown node leads to and is not shown yet, with the step at which that lies. What is no party (an
 * initiative, a practice) lies within a step: parties on its other side are at the same step as it is.
 *
 * An initiative leads to its places only where it was asked for itself or one of its parties is shown: two regions that
 * a programme covers have nothing to do with each other, so from a place it leads to those who work there.
 */
export function walkFrom(
  scene: Scene,
  rule: ProjectionRule,
  node: number,
  meet: (other: number, step: number) => void,
): void {
  const { snapshot, shown } = scene;
  const ties = rule.tiesOf(scene, node);
  const distance = shown.get(node)!;
  const fromParty = isParty(snapshot, node);
  const leadsToPlaces =
    fromParty || distance === 0 || ties.some((tie) => tie.kind !== 'TERRITORY' && shown.has(otherEnd(tie, node)));
  for (const tie of ties) {
    const other = otherEnd(tie, node);
    if (shown.has(other) || (tie.kind === 'TERRITORY' && !leadsToPlaces)) continue;
    meet(other, fromParty || distance === 0 ? distance + 1 : distance);
  }
}
