import type { CompiledFilter } from '../filter/compiled-filter.ts';
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
  readonly compiled: CompiledFilter;
  /** Nodes of the picture so far: an initiative among them is drawn as a node. */
  readonly shown: ReadonlyMap<number, number>;
  /** Initiatives of so many parties that they make no clique, met on the way. */
  readonly large: Set<number>;
  /** Whether an initiative has exactly two parties, and so is drawn as a link. */
  readonly isPair: (initiative: number) => boolean;
}

/**
 * An edge witness of a tie: two relations that together join two nodes (`otherRow` is `none` where one does it alone). A tie
 * is all witnesses of the same ends, kind and subject. Numbers instead of objects, so that a count over all that is
 * reached costs little more than the walk.
 */
export type WitnessVisit = (
  other: number,
  /** 1 from the node to the other end, -1 from there; 0 where the tie has no direction. */
  direction: 1 | -1 | 0,
  kind: LinkKind,
  subject: number,
  row: number,
  otherRow: number,
) => void;

/** One way to see the network: which nodes it has, and what joins each to others. */
export interface ProjectionRule {
  /** Whether each tie joins a party with what is none. */
  readonly isBipartite?: boolean;
  isNode(scene: Scene, node: number): boolean;
  eachWitness(scene: Scene, node: number, visit: WitnessVisit): void;
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

type RelationVisit = (row: number, other: number) => void;

/** Relations of one kind in one direction that pass the filter. Ends are not judged. */
export function eachRelated(
  { snapshot: { relations }, compiled }: Pick<Scene, 'snapshot' | 'compiled'>,
  node: number,
  kind: number,
  direction: 'OUT' | 'IN',
  visit: RelationVisit,
): void {
  // Written twice: to give a name to a function costs more here than what it does.
  if (direction === 'OUT') {
    relations.eachOut(node, (row, other) => {
      if (kindOfClass[relations.cls[row]!] === kind && isOpen(compiled, kind, row)) visit(row, other);
    });
  } else {
    relations.eachIn(node, (row, other) => {
      if (kindOfClass[relations.cls[row]!] === kind && isOpen(compiled, kind, row)) visit(row, other);
    });
  }
}

/** Who governs what has no role and is no tie of its own: only what is inferred can be left out. */
function isOpen(compiled: CompiledFilter, kind: number, row: number): boolean {
  return kind === kinds.GOVERNS ? compiled.basis(row) : compiled.relation(row);
}

/** Whether a party may be met: it passes the filter, or it was asked for itself. */
export function isMet({ compiled, shown }: Scene, party: number): boolean {
  return compiled.party(party) || shown.get(party) === 0;
}

/** The parties of an initiative that may be met; one for each relation by which it is. */
export function eachParty(scene: Scene, initiative: number, visit: RelationVisit): void {
  eachRelated(scene, initiative, kinds.PARTY_TO, 'IN', (row, party) => {
    if (isMet(scene, party)) visit(row, party);
  });
}

/** The initiatives of a party that pass the filter; one for each relation by which it takes part. */
export function eachInitiative(scene: Scene, party: number, visit: RelationVisit): void {
  eachRelated(scene, party, kinds.PARTY_TO, 'OUT', (row, subject) => {
    if (isInitiative(scene.snapshot, subject) && scene.compiled.subject(subject)) visit(row, subject);
  });
}

/** Who shares an initiative, or is a member of a body. */
export function sharersOf(scene: Scene, subject: number): number[] {
  const found = new Set<number>();
  if (isInitiative(scene.snapshot, subject)) eachParty(scene, subject, (_row, party) => found.add(party));
  else {
    eachRelated(scene, subject, kinds.MEMBER_OF, 'IN', (_row, party) => {
      if (isMet(scene, party)) found.add(party);
    });
  }
  return [...found];
}

export function otherEnd(tie: Tie, node: number): number {
  return tie.a === node ? tie.b : tie.a;
}
