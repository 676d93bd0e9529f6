import type { LinkKind } from '../network.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import { eachDirect } from './direct-ties.ts';
import {
  cliqueLimit,
  eachInitiative,
  eachParty,
  eachRelated,
  isMet,
  kindOfInitiative,
  type ProjectionRule,
  type Scene,
} from './tie.ts';

const others: readonly LinkKind[] = ['TERRITORY', 'BORDER'];

/**
 * Region – region: shared initiatives, of the region itself or of its government, and shared membership of a body. What
 * has more than 30 regions makes no clique. Territory and borders are drawn where `asked` names them.
 */
export function regions(asked: readonly LinkKind[]): ProjectionRule {
  const direct = others.filter((kind) => asked.includes(kind));
  const isRegion = ({ snapshot }: Scene, node: number) => snapshot.nodes.kind[node] === kindNumber.REGION;
  const remembered = new WeakMap<Scene, Sharing>();
  return {
    isNode: (scene, node) => isRegion(scene, node) && scene.compiled.party(node),

    eachWitness(scene, node, visit) {
      const { snapshot, compiled, large } = scene;
      if (!isRegion(scene, node)) return;
      const sharing = remembered.get(scene) ?? new Sharing(scene);
      remembered.set(scene, sharing);
      const eachSharer = (kind: LinkKind, subject: number, row: number) => {
        const shared = sharing.of(subject, kind);
        if (shared.distinct.size - (shared.distinct.has(node) ? 1 : 0) >= cliqueLimit) {
          large.add(subject);
          return;
        }
        for (const [at, other] of shared.regions.entries()) {
          if (other !== node) visit(other, 0, kind, subject, row, shared.rows[at]!);
        }
      };
      for (const party of [node, ...sharing.governmentsOf(node)]) {
        eachInitiative(scene, party, (row, initiative) => {
          const kind = kindOfInitiative(snapshot, initiative);
          if (compiled.hasLink(kind)) eachSharer(kind, initiative, row);
        });
        if (compiled.hasLink('MEMBERSHIP')) {
          eachMembership(scene, party, 'OUT', (row, body) => eachSharer('MEMBERSHIP', body, row));
        }
      }
      if (direct.length === 0) return;
      eachDirect(
        scene,
        node,
        (other, ...witness) => {
          if (isRegion(scene, other)) visit(other, ...witness);
        },
        direct,
      );
    },
  };
}

function eachMembership(
  scene: Scene,
  node: number,
  direction: 'OUT' | 'IN',
  visit: (row: number, other: number) => void,
): void {
  eachRelated(scene, node, kinds.MEMBER_OF, direction, (row, other) => {
    if (isMet(scene, other) && scene.compiled.direct(row)) visit(row, other);
  });
}

/** Which regions share an initiative or a body, and which relation says so. */
interface Shared {
  readonly regions: number[];
  readonly rows: number[];
  readonly distinct: Set<number>;
}

/** The regions of an initiative are the same from each of them, so that they are looked for once in a scene. */
class Sharing {
  private readonly known = new Map<number, Shared>();
  private readonly governed = new Map<number, readonly number[]>();
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  of(subject: number, kind: LinkKind): Shared {
    const known = this.known.get(subject);
    if (known !== undefined) return known;
    const shared: Shared = { regions: [], rows: [], distinct: new Set() };
    const meet = (row: number, party: number) => {
      for (const region of this.regionsOf(party)) {
        if (!isMet(this.scene, region)) continue;
        shared.regions.push(region);
        shared.rows.push(row);
        shared.distinct.add(region);
      }
    };
    if (kind === 'MEMBERSHIP') eachMembership(this.scene, subject, 'IN', meet);
    else eachParty(this.scene, subject, meet);
    this.known.set(subject, shared);
    return shared;
  }

  governmentsOf(region: number): Set<number> {
    const found = new Set<number>();
    eachRelated(this.scene, region, kinds.GOVERNS, 'IN', (_row, party) => {
      if (isMet(this.scene, party)) found.add(party);
    });
    return found;
  }

  /** A region stands for itself, a government for what it governs, any other actor for none. */
  private regionsOf(party: number): readonly number[] {
    if (this.scene.snapshot.nodes.kind[party] === kindNumber.REGION) return [party];
    const known = this.governed.get(party);
    if (known !== undefined) return known;
    const found = new Set<number>();
    eachRelated(this.scene, party, kinds.GOVERNS, 'OUT', (_row, region) => found.add(region));
    const list = [...found];
    this.governed.set(party, list);
    return list;
  }
}
