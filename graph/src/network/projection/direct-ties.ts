import { relationKinds } from '../../model/index.ts';
import type { LinkKind } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import { isMet, isParty, type Scene, type WitnessVisit } from './tie.ts';

/** Relations that are links of themselves, by number of kind. COVERS and PRACTICE join a party with something that is none. */
const linkOfRelation: (LinkKind | undefined)[] = Array.from({ length: relationKinds.length + 1 });
linkOfRelation[kinds.PART_OF] = 'TERRITORY';
linkOfRelation[kinds.LOCATED_IN] = 'TERRITORY';
linkOfRelation[kinds.COVERS] = 'TERRITORY';
linkOfRelation[kinds.GOVERNS] = 'GOVERNMENT';
linkOfRelation[kinds.MEMBER_OF] = 'MEMBERSHIP';
linkOfRelation[kinds.BORDERS] = 'BORDER';
linkOfRelation[kinds.ORIGINATED] = 'PRACTICE';
linkOfRelation[kinds.ADOPTED] = 'PRACTICE';

/** Territory, government, membership, borders and practices of a node, where their ends pass. */
export function eachDirect(scene: Scene, node: number, visit: WitnessVisit, only?: readonly LinkKind[]): void {
  const { snapshot, compiled } = scene;
  const { relations } = snapshot;
  if (!isParty(snapshot, node) && !isFit(scene, node)) return;
  relations.each(node, (row, other, isOut) => {
    const relation = kindOfClass[relations.cls[row]!]!;
    const kind = linkOfRelation[relation];
    if (kind === undefined || (only !== undefined && !only.includes(kind))) return;
    if (!isAsked(scene, kind, node, other)) return;
    if (relation === kinds.COVERS ? !compiled.relation(row) : !compiled.direct(row)) return;
    if (!isFit(scene, other)) return;
    if (isOut) visit(other, 1, kind, none, row, none);
    else visit(other, -1, kind, none, row, none);
  });
}

/** What was asked for passes whatever the filter says of its kind. */
function isFit(scene: Scene, end: number): boolean {
  if (isParty(scene.snapshot, end)) return isMet(scene, end);
  return scene.compiled.subject(end) || scene.shown.get(end) === 0;
}

/** Practices are drawn on request, or where the practice itself was asked for. */
function isAsked({ snapshot, compiled, shown }: Scene, kind: LinkKind, node: number, other: number): boolean {
  if (compiled.hasLink(kind)) return true;
  if (kind !== 'PRACTICE') return false;
  return shown.has(isParty(snapshot, node) ? other : node);
}
