import { isParty, otherEnd, type ProjectionRule, type Scene } from './tie.ts';
import { tiesOf } from './ties-of.ts';

/** Calls back the other end of all that joins a node, and whether that is its territory. */
type Ends = (visit: (other: number, isTerritory: boolean) => void) => void;

/** One call a tie: for weighing. */
export function tieEnds(scene: Scene, rule: ProjectionRule, node: number): Ends {
  const ties = tiesOf(scene, rule, node);
  return (visit) => {
    for (const tie of ties) visit(otherEnd(tie, node), tie.kind === 'TERRITORY');
  };
}

/** One call a witness, so that an end may come several times: for reaching only. */
export function strandEnds(scene: Scene, rule: ProjectionRule, node: number): Ends {
  return (visit) => rule.eachWitness(scene, node, (other, _direction, kind) => visit(other, kind === 'TERRITORY'));
}

/**
 * Calls back what a shown node leads to and is not shown yet, with the step at which that lies. What is no party (an
 * initiative, a practice) lies within a step: parties on its other side are at the same step as it is.
 *
 * An initiative leads to its places only where it was asked for itself or one of its parties is shown: two regions that
 * a programme covers have nothing to do with each other, so from a place it leads to those who work there.
 */
export function walkFrom(scene: Scene, eachEnd: Ends, node: number, meet: (other: number, step: number) => void): void {
  const { snapshot, shown } = scene;
  const distance = shown.get(node)!;
  const fromParty = isParty(snapshot, node);
  let leadsToPlaces = fromParty || distance === 0;
  if (!leadsToPlaces) {
    eachEnd((other, isTerritory) => {
      if (!isTerritory && shown.has(other)) leadsToPlaces = true;
    });
  }
  const step = fromParty || distance === 0 ? distance + 1 : distance;
  eachEnd((other, isTerritory) => {
    if (!shown.has(other) && (!isTerritory || leadsToPlaces)) meet(other, step);
  });
}
