import { directTies } from './direct-ties.ts';
import type { LinkKind } from '../network.ts';
import {
  cliqueLimit,
  initiativesOf,
  isParty,
  kindOfInitiative,
  partiesOf,
  symmetric,
  type ProjectionRule,
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
    isNode: ({ snapshot, view }, node) => isParty(snapshot, node) && view.party(node),

    tiesOf(scene, node) {
      const { snapshot, view, large } = scene;
      if (!isParty(snapshot, node)) return [];
      const shared = [...initiativesOf(scene, node)].flatMap(([initiative, rows]) => {
        const kind = kindOfInitiative(snapshot, initiative);
        if (!view.hasLink(kind)) return [];
        const all = partiesOf(scene, initiative);
        if (all.size > cliqueLimit) {
          large.add(initiative);
          return [];
        }
        return [...all].flatMap(([other, otherRows]) =>
          other === node
            ? []
            : [{ ...symmetric(snapshot, node, other), kind, subject: initiative, rows: [...rows, ...otherRows] }],
        );
      });
      const ownTies = direct.length === 0 ? [] : directTies(scene, node, direct);
      return [...shared, ...ownTies.filter((tie) => isParty(snapshot, tie.a) && isParty(snapshot, tie.b))];
    },
  };
}
