import type { View } from '../filter/view.ts';
import type { LinkKind } from '../network.ts';
import { none } from '../snapshot/columns.ts';
import { kindNumber } from '../snapshot/node-table.ts';
import { kindOfClass, relationKindNumber as kinds } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What paths go through unless the question says otherwise: who works with whom, not who lies beside whom. */
export const usualSteps: readonly LinkKind[] = ['PARTNERSHIP', 'PROGRAMME', 'MEMBERSHIP'];

/** How a relation kind is walked: through what it points to, to the other party itself, or not at all. */
const through = 1;
const straight = 2;

/**
 * The network as paths see it: parties, with a region and its government as one. One step leads to another party of
 * the same initiative, however many parties it has, or along a direct tie. Unnamed actors are never met.
 */
export class PartyGraph {
  readonly snapshot: Snapshot;
  readonly view: View;
  readonly steps: ReadonlySet<LinkKind>;
  private readonly walk = new Uint8Array(256);
  private readonly regionOf = new Map<number, number>();
  private readonly governments = new Map<number, number[]>();
  private readonly passes: (subject: number) => boolean;

  constructor(snapshot: Snapshot, view: View, steps: readonly LinkKind[], governs: readonly number[]) {
    this.snapshot = snapshot;
    this.view = view;
    this.steps = new Set(steps);
    const { walk } = this;
    const has = (...some: readonly LinkKind[]) => some.some((kind) => this.steps.has(kind));
    if (has('PARTNERSHIP', 'PROGRAMME', 'ROLE')) walk[kinds.PARTY_TO] = through;
    if (has('PRACTICE')) walk[kinds.ORIGINATED] = walk[kinds.ADOPTED] = through;
    if (has('MEMBERSHIP')) walk[kinds.MEMBER_OF] = straight;
    if (has('TERRITORY')) walk[kinds.PART_OF] = walk[kinds.LOCATED_IN] = straight;
    if (has('BORDER')) walk[kinds.BORDERS] = straight;
    const partnerships = has('PARTNERSHIP', 'ROLE');
    const programmes = has('PROGRAMME', 'ROLE');
    this.passes = (subject) => {
      const kind = snapshot.nodes.kind[subject];
      const isWanted =
        kind === kindNumber.PARTNERSHIP ? partnerships : kind === kindNumber.PROGRAMME ? programmes : kind === kindNumber.PRACTICE;
      return isWanted && view.subject(subject);
    };
    this.joinGovernments(governs);
  }

  /** The node that stands for a party: a government's region, else itself. */
  representative(node: number): number {
    return this.regionOf.get(node) ?? node;
  }

  /** A region with its governments, or the party alone. */
  members(party: number): readonly number[] {
    const governments = this.governments.get(party);
    return governments === undefined ? [party] : [party, ...governments];
  }

  /**
   * Calls back the parties one step away, some more than once. `isNew` decides whether a subject (initiative, practice)
   * is looked into: a search that has been through it need not go again.
   */
  eachStep(party: number, isNew: (subject: number) => boolean, visit: (other: number, subject: number, row: number, otherRow: number) => void): void {
    if (!this.governments.has(party)) this.eachOwnStep(party, isNew, visit);
    else for (const member of this.members(party)) this.eachOwnStep(member, isNew, visit);
  }

  private eachOwnStep(
    member: number,
    isNew: (subject: number) => boolean,
    visit: (other: number, subject: number, row: number, otherRow: number) => void,
  ): void {
    const { view, walk, passes } = this;
    const { relations } = this.snapshot;
    const { cls } = relations;
    relations.eachOut(member, (row, other) => {
      const way = walk[kindOfClass[cls[row]!]!];
      if (way === 0) return;
      if (way === straight) {
        if (view.direct(row)) visit(this.representative(other), none, row, row);
      } else if (isNew(other) && view.relation(row) && passes(other)) {
        relations.eachIn(other, (otherRow, party) => {
          if (walk[kindOfClass[cls[otherRow]!]!] === through && view.relation(otherRow)) {
            visit(this.regionOf.size === 0 ? party : this.representative(party), other, row, otherRow);
          }
        });
      }
    });
    relations.eachIn(member, (row, other) => {
      if (walk[kindOfClass[cls[row]!]!] === straight && view.direct(row)) visit(this.representative(other), none, row, row);
    });
  }

  /** A government of several regions counts with the one of the smallest id. */
  private joinGovernments(governs: readonly number[]): void {
    const { relations, nodes } = this.snapshot;
    for (const row of governs) {
      // Who governs what is no matter of roles or sources: only what is inferred can be left out.
      if (!this.view.basis(row)) continue;
      const actor = relations.from[row]!;
      const region = relations.to[row]!;
      const known = this.regionOf.get(actor);
      if (known === undefined || nodes.ids[region]! < nodes.ids[known]!) this.regionOf.set(actor, region);
    }
    for (const [actor, region] of this.regionOf) {
      const list = this.governments.get(region);
      if (list === undefined) this.governments.set(region, [actor]);
      else list.push(actor);
    }
  }
}

/** All relations by which an actor is the government of a region. */
export function governingRows({ relations }: Snapshot): number[] {
  const rows: number[] = [];
  for (let row = 0; row < relations.count; row += 1) {
    if (kindOfClass[relations.cls[row]!] === kinds.GOVERNS) rows.push(row);
  }
  return rows;
}
