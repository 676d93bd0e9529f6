import { none } from '../snapshot/columns.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import { eachDirect } from './direct-ties.ts';
import {
  eachParty,
  eachRelated,
  isInitiative,
  isParty,
  kindOfInitiative,
  type ProjectionRule,
  type Scene,
  type WitnessVisit,
} from './tie.ts';

/**
 * Parties and initiatives. An initiative of two parties is a link between them, any other a node. One of two is a node
 * too where it was asked for itself, or where the picture came to it from a place that it covers, since it is then the
 * way from the place to those who work there.
 */
export const explore: ProjectionRule = {
  isNode: ({ snapshot, compiled, isPair }, node) =>
    isParty(snapshot, node)
      ? compiled.party(node)
      : isInitiative(snapshot, node) && compiled.subject(node) && !isPair(node),

  eachWitness(scene, node, visit) {
    const { snapshot } = scene;
    const isAgreement = snapshot.nodes.kind[node] === kindNumber.AGREEMENT;
    if (isParty(snapshot, node)) eachPart(scene, node, visit);
    else if ((isAgreement || isInitiative(snapshot, node)) && scene.compiled.hasLink('ROLE')) {
      eachParty(scene, node, (row, party) => visit(party, -1, 'ROLE', none, row, none));
    }
    if (!isAgreement) eachDirect(scene, node, visit);
  },
};

/**
 * What joins a party to its initiatives, or through those of two parties to the other one. Agreements are nodes only
 * where they were asked for.
 */
function eachPart(scene: Scene, party: number, visit: WitnessVisit): void {
  const { snapshot, compiled, shown, isPair } = scene;
  const hasRole = compiled.hasLink('ROLE');
  eachRelated(scene, party, kinds.PARTY_TO, 'OUT', (row, subject) => {
    const isShown = shown.has(subject);
    if (!isShown && (!isInitiative(snapshot, subject) || !compiled.subject(subject))) return;
    let hasPartner = false;
    if (!isShown && isPair(subject)) {
      const kind = kindOfInitiative(snapshot, subject);
      const isDrawn = compiled.hasLink(kind);
      eachParty(scene, subject, (otherRow, other) => {
        if (other === party) return;
        hasPartner = true;
        if (isDrawn) visit(other, 0, kind, subject, row, otherRow);
      });
    }
    if (!hasPartner && hasRole) visit(subject, 1, 'ROLE', none, row, none);
  });
}
