import type { CompiledFilter } from '../filter/compiled-filter.ts';
import type { LinkKind } from '../network.ts';
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
  readonly compiled: CompiledFilter;
  readonly steps: ReadonlySet<LinkKind>;
  private readonly walk = new Uint8Array(256);
  private readonly regionOf = new Map<number, number>();
  private readonly governments = new Map<number, number[]>();
  private readonly hasStraight: boolean;
  private readonly passes: (subject: number) => boolean;

  constructor(snapshot: Snapshot, compiled: CompiledFilter, steps: readonly LinkKind[], governs: readonly number[]) {
    this.snapshot = snapshot;
    this.compiled = compiled;
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
    this.hasStraight = has('MEMBERSHIP', 'TERRITORY', 'BORDER');
    this.passes = (subject) => {
      const kind = snapshot.nodes.kind[subject];
      const isWanted =
        kind === kindNumber.PARTNERSHIP
          ? partnerships
          : kind === kindNumber.PROGRAMME
            ? programmes
            : kind === kindNumber.PRACTICE;
      return isWanted && compiled.subject(subject);
    };
    this.joinGovernments(governs);
  }

  /** The node that stands for a party: a government's region, else itself. */
  representative(node: number): number {
    return this.regionOf.get(node) ?? node;
  }

  /**
   * Calls back what lies around a party: subjects (initiatives, practices) that it takes part in, half a step away, and
   * parties that it is directly tied to, a step away. Both may come more than once.
   */
  eachAround(
    party: number,
    subject: (node: number, row: number) => void,
    direct: (party: number, row: number) => void,
  ): void {
    const governments = this.governments.get(party);
    this.eachAroundOne(party, subject, direct);
    if (governments !== undefined) for (const member of governments) this.eachAroundOne(member, subject, direct);
  }

  /** Calls back the parties of a subject, half a step away, some more than once. */
  eachParty(subject: number, visit: (party: number, row: number) => void): void {
    const { compiled, walk, regionOf } = this;
    const { relations } = this.snapshot;
    const { cls } = relations;
    const isPlain = regionOf.size === 0;
    relations.eachIn(subject, (row, party) => {
      if (walk[kindOfClass[cls[row]!]!] !== through || !compiled.relation(row)) return;
      visit(isPlain ? party : this.representative(party), row);
    });
  }

  private eachAroundOne(
    member: number,
    subject: (node: number, row: number) => void,
    direct: (party: number, row: number) => void,
  ): void {
    const { compiled, walk, passes } = this;
    const { relations } = this.snapshot;
    const { cls } = relations;
    relations.eachOut(member, (row, other) => {
      const way = walk[kindOfClass[cls[row]!]!];
      if (way === through) {
        if (compiled.relation(row) && passes(other)) subject(other, row);
      } else if (way === straight && compiled.direct(row)) direct(this.representative(other), row);
    });
    if (!this.hasStraight) return;
    relations.eachIn(member, (row, other) => {
      if (walk[kindOfClass[cls[row]!]!] === straight && compiled.direct(row)) direct(this.representative(other), row);
    });
  }

  /** A government of several regions counts with the one of the smallest id. */
  private joinGovernments(governs: readonly number[]): void {
    const { relations, nodes } = this.snapshot;
    for (const row of governs) {
      // Who governs what is no matter of roles or sources: only what is inferred can be left out.
      if (!this.compiled.basis(row)) continue;
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
