import type { LinkKind } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import { isParty, type Scene, type Tie } from './tie.ts';

/** Relations that are links of themselves. COVERS and PRACTICE join a party with something that is none. */
const linkOfRelation = new Map<number, LinkKind>([
  [kinds.PART_OF, 'TERRITORY'],
  [kinds.LOCATED_IN, 'TERRITORY'],
  [kinds.COVERS, 'TERRITORY'],
  [kinds.GOVERNS, 'GOVERNMENT'],
  [kinds.MEMBER_OF, 'MEMBERSHIP'],
  [kinds.BORDERS, 'BORDER'],
  [kinds.ORIGINATED, 'PRACTICE'],
  [kinds.ADOPTED, 'PRACTICE'],
]);

/** Territory, government, membership, borders and practices of a node, where their ends pass. */
export function directTies(scene: Scene, node: number, only?: readonly LinkKind[]): Tie[] {
  const { snapshot, view } = scene;
  const { relations } = snapshot;
  const ties = new Map<string, { a: number; b: number; kind: LinkKind; rows: number[] }>();
  relations.each(node, (row, other, isOut) => {
    const kind = linkOfRelation.get(kindOfClass[relations.cls[row]!]!);
    if (kind === undefined || (only !== undefined && !only.includes(kind))) return;
    if (!isAsked(scene, kind, node, other)) return;
    const isPlace = kindOfClass[relations.cls[row]!] === kinds.COVERS;
    if (isPlace ? !view.relation(row) : !view.direct(row)) return;
    const isFit = isParty(snapshot, other) ? view.party(other) : view.subject(other);
    // A node that was asked for passes whatever the filter says of its kind; the other end must pass.
    if (!isFit || (!isParty(snapshot, node) && !scene.shown.has(node) && !view.subject(node))) return;
    const [a, b] = isOut ? [node, other] : [other, node];
    const key = `${kind} ${a} ${b}`;
    const tie = ties.get(key);
    if (tie === undefined) ties.set(key, { a, b, kind, rows: [row] });
    else tie.rows.push(row);
  });
  return [...ties.values()].map((tie) => ({ ...tie, subject: none }));
}

/** Practices are drawn on request, or where the practice itself was asked for. */
function isAsked({ snapshot, view, shown }: Scene, kind: LinkKind, node: number, other: number): boolean {
  if (view.hasLink(kind)) return true;
  if (kind !== 'PRACTICE') return false;
  return shown.has(isParty(snapshot, node) ? other : node);
}
