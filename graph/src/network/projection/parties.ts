import type { LinkKind } from '../network.ts';
import { eachDirect } from './direct-ties.ts';
import {
  cliqueLimit,
  eachInitiative,
  eachParty,
  isParty,
  kindOfInitiative,
  sharersOf,
  type ProjectionRule,
  type Scene,
} from './tie.ts';

/** Beside shared initiatives, drawn only where a filter names them. */
const others: readonly LinkKind[] = ['MEMBERSHIP', 'GOVERNMENT', 'TERRITORY', 'BORDER'];

/**
 * Party – party; the weight is the number of shared initiatives. One of more than 30 parties makes no clique: it is
 * remembered as large. Other links are drawn where `asked` names them.
 */
export function parties(asked: readonly LinkKind[]): ProjectionRule {
  const direct = others.filter((kind) => asked.includes(kind));
  return {
    isNode: ({ snapshot, compiled }, node) => isParty(snapshot, node) && compiled.party(node),

    eachWitness(scene, node, visit) {
      const { snapshot, compiled, large } = scene;
      if (!isParty(snapshot, node)) return;
      eachInitiative(scene, node, (row, initiative) => {
        const kind = kindOfInitiative(snapshot, initiative);
        if (!compiled.hasLink(kind)) return;
        if (isLarge(scene, initiative)) {
          large.add(initiative);
          return;
        }
        eachParty(scene, initiative, (otherRow, other) => {
          if (other !== node) visit(other, 0, kind, initiative, row, otherRow);
        });
      });
      if (direct.length === 0) return;
      eachDirect(
        scene,
        node,
        (other, ...witness) => {
          if (isParty(snapshot, other)) visit(other, ...witness);
        },
        direct,
      );
    },
  };
}

/** Whether more distinct parties pass the filter than make a clique; no more relations than that need no second look. */
function isLarge(scene: Scene, initiative: number): boolean {
  if (scene.large.has(initiative)) return true;
  let count = 0;
  eachParty(scene, initiative, () => (count += 1));
  return count > cliqueLimit && sharersOf(scene, initiative).length > cliqueLimit;
}
