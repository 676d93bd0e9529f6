import type { LinkKind } from '../network.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import { directTies } from './direct-ties.ts';
import {
  cliqueLimit,
  initiativesOf,
  kindOfInitiative,
  partiesOf,
  related,
  symmetric,
  type ProjectionRule,
  type Scene,
  type Tie,
} from './tie.ts';

const others: readonly LinkKind[] = ['TERRITORY', 'BORDER'];

/**
 * Region – region: shared initiatives, of the region itself or of its government, and shared membership of a body. What
 * has more than 30 regions makes no clique. Territory and borders are drawn where `asked` names them.
 */
export function regions(asked: readonly LinkKind[]): ProjectionRule {
  const direct = others.filter((kind) => asked.includes(kind));
  return {
    isNode: ({ snapshot, view }, node) => snapshot.nodes.kind[node] === kindNumber.REGION && view.party(node),

    tiesOf(scene, node) {
      const { snapshot, view } = scene;
      if (snapshot.nodes.kind[node] !== kindNumber.REGION) return [];
      const ties: Tie[] = [];
      const governments = [...related(scene, node, kinds.GOVERNS, 'IN').keys()].filter((party) => view.party(party));
      for (const party of [node, ...governments]) {
        for (const [initiative, rows] of initiativesOf(scene, party)) {
          const kind = kindOfInitiative(snapshot, initiative);
          if (view.hasLink(kind))
            ties.push(...clique(scene, node, initiative, kind, rows, partiesOf(scene, initiative)));
        }
        if (!view.hasLink('MEMBERSHIP')) continue;
        for (const [body, rows] of memberships(scene, party, 'OUT')) {
          ties.push(...clique(scene, node, body, 'MEMBERSHIP', rows, memberships(scene, body, 'IN')));
        }
      }
      const ownTies = direct.length === 0 ? [] : directTies(scene, node, direct);
      const isRegion = (end: number) => snapshot.nodes.kind[end] === kindNumber.REGION;
      return [...ties, ...ownTies.filter((tie) => isRegion(tie.a) && isRegion(tie.b))];
    },
  };
}

function memberships(scene: Scene, node: number, direction: 'OUT' | 'IN'): Map<number, number[]> {
  const found = related(scene, node, kinds.MEMBER_OF, direction);
  for (const [other, rows] of found) {
    const isFit = scene.view.party(other) && rows.every((row) => scene.view.direct(row));
    if (!isFit) found.delete(other);
  }
  return found;
}

/** Ties of a region to the regions of all others that share something with it. */
function clique(
  scene: Scene,
  region: number,
  subject: number,
  kind: LinkKind,
  rows: readonly number[],
  sharing: ReadonlyMap<number, readonly number[]>,
): Tie[] {
  const { snapshot, view, large } = scene;
  const found = new Map<number, number[]>();
  for (const [party, partyRows] of sharing) {
    for (const other of regionsOf(scene, party)) {
      if (other === region || !view.party(other)) continue;
      found.set(other, [...(found.get(other) ?? []), ...partyRows]);
    }
  }
  if (found.size >= cliqueLimit) {
    large.add(subject);
    return [];
  }
  return [...found].map(([other, otherRows]) => ({
    ...symmetric(snapshot, region, other),
    kind,
    subject,
    rows: [...rows, ...otherRows],
  }));
}

/** A region stands for itself, a government for what it governs, any other actor for none. */
function regionsOf(scene: Scene, party: number): Iterable<number> {
  if (scene.snapshot.nodes.kind[party] === kindNumber.REGION) return [party];
  return related(scene, party, kinds.GOVERNS, 'OUT').keys();
}
