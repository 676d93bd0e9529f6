import { none } from '../snapshot/columns.ts';
import { initiativesOf, isInitiative, isParty, kindOfInitiative, partiesOf, type ProjectionRule } from './tie.ts';

/** Party – initiative, each initiative a node. `links` may name ROLE or the kind of the initiative. */
export const initiatives: ProjectionRule = {
  isNode: ({ snapshot, view }, node) =>
    isParty(snapshot, node) ? view.party(node) : isInitiative(snapshot, node) && view.subject(node),

  tiesOf(scene, node) {
    const { snapshot, view } = scene;
    const isAsked = (initiative: number) =>
      view.hasLink('ROLE') || view.hasLink(kindOfInitiative(snapshot, initiative));
    if (isParty(snapshot, node)) {
      return [...initiativesOf(scene, node)]
        .filter(([initiative]) => isAsked(initiative))
        .map(([initiative, rows]) => ({ a: node, b: initiative, kind: 'ROLE' as const, subject: none, rows }));
    }
    if (!isInitiative(snapshot, node) || !isAsked(node)) return [];
    return [...partiesOf(scene, node)].map(([party, rows]) => ({
      a: party,
      b: node,
      kind: 'ROLE' as const,
      subject: none,
      rows,
    }));
  },
};
