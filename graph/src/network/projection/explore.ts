import { none } from '../snapshot/columns.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import { directTies } from './direct-ties.ts';
import {
  isInitiative,
  isParty,
  kindOfInitiative,
  partiesOf,
  related,
  symmetric,
  type ProjectionRule,
  type Scene,
  type Tie,
} from './tie.ts';

/**
 * Parties and initiatives. An initiative of two parties is a link between them, any other a node. One of two is a node
 * too where it was asked for itself, or where the picture came to it from a place that it covers, since it is then the
 * way from the place to those who work there.
 */
export const explore: ProjectionRule = {
  isNode: ({ snapshot, view, isPair }, node) =>
    isParty(snapshot, node) ? view.party(node) : isInitiative(snapshot, node) && view.subject(node) && !isPair(node),

  tiesOf(scene, node) {
    const { snapshot } = scene;
    if (isParty(snapshot, node)) return [...roleTies(scene, node), ...directTies(scene, node)];
    const isAgreement = snapshot.nodes.kind[node] === kindNumber.AGREEMENT;
    if (!isInitiative(snapshot, node) && !isAgreement) return directTies(scene, node);
    const ties = scene.view.hasLink('ROLE')
      ? [...partiesOf(scene, node)].map(([party, rows]) => role(party, node, rows))
      : [];
    return isAgreement ? ties : [...ties, ...directTies(scene, node)];
  },
};

/**
 * What joins a party to its initiatives, or through those of two parties to the other one. Agreements are nodes only
 * where they were asked for.
 */
function roleTies(scene: Scene, party: number): Tie[] {
  const { snapshot, view, shown, isPair } = scene;
  return [...related(scene, party, kinds.PARTY_TO, 'OUT')].flatMap(([subject, rows]): Tie[] => {
    const roleTie = view.hasLink('ROLE') ? [role(party, subject, rows)] : [];
    if (shown.has(subject)) return roleTie;
    if (!isInitiative(snapshot, subject) || !view.subject(subject)) return [];
    const partner = isPair(subject) ? partnerOf(scene, subject, party) : null;
    if (partner === null) return roleTie;
    const kind = kindOfInitiative(snapshot, subject);
    if (!view.hasLink(kind)) return [];
    return [{ ...symmetric(snapshot, party, partner.party), kind, subject, rows: [...rows, ...partner.rows] }];
  });
}

function role(party: number, subject: number, rows: readonly number[]): Tie {
  return { a: party, b: subject, kind: 'ROLE', subject: none, rows };
}

function partnerOf(scene: Scene, initiative: number, party: number): { party: number; rows: number[] } | null {
  for (const [other, rows] of partiesOf(scene, initiative)) if (other !== party) return { party: other, rows };
  return null;
}
