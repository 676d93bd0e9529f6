import { roles } from '../../model/index.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { classes, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import {
  eachInitiative,
  eachParty,
  eachRelated,
  isInitiative,
  isMet,
  isParty,
  kindOfInitiative,
  type ProjectionRule,
  type Scene,
} from './tie.ts';

const funding = roles[0];

/** Funder → place: the weight is the number of initiatives that the party funds and that cover the region. */
export const fundingRule: ProjectionRule = {
  isNode: ({ snapshot, compiled }, node) => isParty(snapshot, node) && compiled.party(node),

  eachWitness(scene, node, visit) {
    const { snapshot, compiled } = scene;
    if (!isParty(snapshot, node)) return;
    eachInitiative(scene, node, (row, initiative) => {
      if (!isFunding(scene, row) || !isAsked(scene, initiative)) return;
      eachRelated(scene, initiative, kinds.COVERS, 'OUT', (covering, place) => {
        if (place !== node && isMet(scene, place)) visit(place, 1, 'FUNDING', initiative, row, covering);
      });
    });
    if (snapshot.nodes.kind[node] !== kindNumber.REGION) return;
    eachRelated(scene, node, kinds.COVERS, 'IN', (covering, initiative) => {
      if (!isInitiative(snapshot, initiative) || !compiled.subject(initiative) || !isAsked(scene, initiative)) return;
      eachParty(scene, initiative, (row, party) => {
        if (party !== node && isFunding(scene, row)) visit(party, -1, 'FUNDING', initiative, row, covering);
      });
    });
  },
};

function isFunding({ snapshot: { relations } }: Scene, row: number): boolean {
  return classes[relations.cls[row]!]!.role === funding;
}

function isAsked({ snapshot, compiled }: Scene, initiative: number): boolean {
  return compiled.hasLink('FUNDING') || compiled.hasLink(kindOfInitiative(snapshot, initiative));
}
