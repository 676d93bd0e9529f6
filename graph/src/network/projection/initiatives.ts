import { none } from '../snapshot/columns.ts';
import { eachInitiative, eachParty, isInitiative, isParty, kindOfInitiative, type ProjectionRule } from './tie.ts';

/** Party – initiative, each initiative a node. `links` may name ROLE or the kind of the initiative. */
export const initiatives: ProjectionRule = {
  isBipartite: true,

  isNode: ({ snapshot, compiled }, node) =>
    isParty(snapshot, node) ? compiled.party(node) : isInitiative(snapshot, node) && compiled.subject(node),

  eachWitness(scene, node, visit) {
    const { snapshot, compiled } = scene;
    const isAsked = compiled.hasLink('ROLE')
      ? () => true
      : (initiative: number) => compiled.hasLink(kindOfInitiative(snapshot, initiative));
    if (isParty(snapshot, node)) {
      eachInitiative(scene, node, (row, initiative) => {
        if (isAsked(initiative)) visit(initiative, 1, 'ROLE', none, row, none);
      });
    } else if (isInitiative(snapshot, node) && isAsked(node)) {
      eachParty(scene, node, (row, party) => visit(party, -1, 'ROLE', none, row, none));
    }
  },
};
