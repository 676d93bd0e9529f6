import type { View } from '../filter/view.ts';
import type { LinkKind } from '../network.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Two nodes, what joins them in a projection, and the relations that say so. Both ends give the same tie. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly kind: LinkKind;
  /** The initiative (or the body of a shared membership) behind the tie, or `none`. */
  readonly subject: number;
  readonly rows: readonly number[];
}

/** What a projection looks at. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly view: View;
  /** Nodes of the picture so far: an initiative among them is drawn as a node. */
  readonly shown: ReadonlyMap<number, number>;
  /** Initiatives of so many parties that they make no clique, met on the way. */
  readonly large: Set<number>;
  /** Whether an initiative has exactly two parties, and so is drawn as a link. */
  readonly isPair: (initiative: number) => boolean;
}

/** One way to see the network: which nodes it has, and the ties of each. */
export interface ProjectionRule {
  isNode(scene: Scene, node: number): boolean;
  tiesOf(scene: Scene, node: number): Tie[];
}

/** An initiative of more parties makes no clique. */
export const cliqueLimit = 30;

export function isParty(snapshot: Snapshot, node: number): boolean {
  const kind = snapshot.nodes.kind[node];
  return kind === kindNumber.REGION || kind === kindNumber.ACTOR;
}

export function isInitiative(snapshot: Snapshot, node: number): boolean {
  const kind = snapshot.nodes.kind[node];
  return kind === kindNumber.PARTNERSHIP || kind === kindNumber.PROGRAMME;
}

/** The kind of link that joins two parties of an initiative. */
export function kindOfInitiative(snapshot: Snapshot, initiative: number): 'PARTNERSHIP' | 'PROGRAMME' {
  return snapshot.nodes.kind[initiative] === kindNumber.PARTNERSHIP ? 'PARTNERSHIP' : 'PROGRAMME';
}

/** Rows by other end, of one kind of relation in one direction, that pass the view. Ends are not judged. */
export function related(
  { snapshot: { relations }, view }: Pick<Scene, 'snapshot' | 'view'>,
  node: number,
  kind: number,
  direction: 'OUT' | 'IN',
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const meet = (row: number, other: number) => {
    if (kindOfClass[relations.cls[row]!] !== kind) return;
    // Who governs what has no role and is no tie of its own: only what is inferred can be left out.
    if (kind === kinds.GOVERNS ? !view.basis(row) : !view.relation(row)) return;
    const rows = found.get(other);
    if (rows === undefined) found.set(other, [row]);
    else rows.push(row);
  };
  if (direction === 'OUT') relations.eachOut(node, meet);
  else relations.eachIn(node, meet);
  return found;
}

/** The parties of an initiative that pass the view, with the relations by which they are. */
export function partiesOf(scene: Scene, initiative: number): Map<number, number[]> {
  const found = related(scene, initiative, kinds.PARTY_TO, 'IN');
  for (const party of found.keys()) if (!scene.view.party(party)) found.delete(party);
  return found;
}

/** Who shares an initiative, or is a member of a body. */
export function sharersOf(scene: Scene, subject: number): number[] {
  if (isInitiative(scene.snapshot, subject)) return [...partiesOf(scene, subject).keys()];
  return [...related(scene, subject, kinds.MEMBER_OF, 'IN').keys()].filter((party) => scene.view.party(party));
}

/** The initiatives of a party that pass the view, with the relations by which it takes part. */
export function initiativesOf(scene: Scene, party: number): Map<number, number[]> {
  const found = related(scene, party, kinds.PARTY_TO, 'OUT');
  for (const subject of found.keys()) {
    if (!isInitiative(scene.snapshot, subject) || !scene.view.subject(subject)) found.delete(subject);
  }
  return found;
}

/** Smaller id first, so that both ends give the same tie. */
export function symmetric(snapshot: Snapshot, one: number, other: number): { a: number; b: number } {
  return snapshot.nodes.ids[one]! < snapshot.nodes.ids[other]! ? { a: one, b: other } : { a: other, b: one };
}

export function otherEnd(tie: Tie, node: number): number {
  return tie.a === node ? tie.b : tie.a;
}
