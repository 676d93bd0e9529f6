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
  type StrandVisit,
} from './tie.ts';

/**
 * Parties and initiatives. An initiative of two parties is a link between them, any other a node. One of two is a node
 * too where it was asked for itself, or where the picture came to it from a place that it covers, since it is then the
 * way from the place to those who work there.
 */
export const explore: ProjectionRule = {
  isNode: ({ snapshot, view, isPair }, node) =>
    isParty(snapshot, node) ? view.party(node) : isInitiative(snapshot, node) && view.subject(node) && !isPair(node),

  eachStrand(scene, node, visit) {
    const { snapshot } = scene;
    const isAgreement = snapshot.nodes.kind[node] === kindNumber.AGREEMENT;
    if (isParty(snapshot, node)) eachPart(scene, node, visit);
    else if ((isAgreement || isInitiative(snapshot, node)) && scene.view.hasLink('ROLE')) {
      eachParty(scene, node, (row, party) => visit(party, -1, 'ROLE', none, row, none));
    }
    if (!isAgreement) eachDirect(scene, node, visit);
  },
};

/**
 * What joins a party to its initiatives, or through those of two parties to the other one. Agreements are nodes only
 * where they were asked for.
 */
function eachPart(scene: Scene, party: number, visit: StrandVisit): void {
  const { snapshot, view, shown, isPair } = scene;
  const hasRole = view.hasLink('ROLE');
  eachRelated(scene, party, kinds.PARTY_TO, 'OUT', (row, subject) => {
    const isShown = shown.has(subject);
    if (!isShown && (!isInitiative(snapshot, subject) || !view.subject(subject))) return;
    let hasPartner = false;
    if (!isShown && isPair(subject)) {
      const kind = kindOfInitiative(snapshot, subject);
      const isDrawn = view.hasLink(kind);
      eachParty(scene, subject, (otherRow, other) => {
        if (other === party) return;
        hasPartner = true;
        if (isDrawn) visit(other, 0, kind, subject, row, otherRow);
      });
    }
    if (!hasPartner && hasRole) visit(subject, 1, 'ROLE', none, row, none);
  });
}
