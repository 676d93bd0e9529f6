import { roles } from '../../model/index.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { classes, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import {
  initiativesOf,
  isInitiative,
  isParty,
  kindOfInitiative,
  partiesOf,
  related,
  type ProjectionRule,
  type Scene,
  type Tie,
} from './tie.ts';

const funding = roles[0];

/** Funder → place: the weight is the number of initiatives that the party funds and that cover the region. */
export const fundingRule: ProjectionRule = {
  isNode: ({ snapshot, view }, node) => isParty(snapshot, node) && view.party(node),

  tiesOf(scene, node) {
    const { snapshot, view } = scene;
    if (!isParty(snapshot, node)) return [];
    const ties: Tie[] = [];
    for (const [initiative, rows] of initiativesOf(scene, node)) {
      const paying = fundingRows(scene, rows);
      if (paying.length === 0 || !isAsked(scene, initiative)) continue;
      for (const [place, covering] of related(scene, initiative, kinds.COVERS, 'OUT')) {
        if (place !== node && view.party(place)) {
          ties.push({ a: node, b: place, kind: 'FUNDING', subject: initiative, rows: [...paying, ...covering] });
        }
      }
    }
    if (snapshot.nodes.kind[node] !== kindNumber.REGION) return ties;
    for (const [initiative, covering] of related(scene, node, kinds.COVERS, 'IN')) {
      if (!isInitiative(snapshot, initiative) || !view.subject(initiative) || !isAsked(scene, initiative)) continue;
      for (const [party, rows] of partiesOf(scene, initiative)) {
        const paying = fundingRows(scene, rows);
        if (paying.length === 0 || party === node) continue;
        ties.push({ a: party, b: node, kind: 'FUNDING', subject: initiative, rows: [...paying, ...covering] });
      }
    }
    return ties;
  },
};

function fundingRows({ snapshot: { relations } }: Scene, rows: readonly number[]): number[] {
  return rows.filter((row) => classes[relations.cls[row]!]!.role === funding);
}

function isAsked({ snapshot, view }: Scene, initiative: number): boolean {
  return view.hasLink('FUNDING') || view.hasLink(kindOfInitiative(snapshot, initiative));
}
