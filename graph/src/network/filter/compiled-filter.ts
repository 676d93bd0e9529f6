import { roles, type PartnershipForm } from '../../model/index.ts';
import { linkKinds, type LinkKind, type NetworkFilter } from '../network.ts';
import { gone, kindNumber } from '../snapshot/node-table.ts';
import { classCount, classes } from '../snapshot/relation-class.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { unknownEnd, unknownStart } from '../snapshot/years.ts';
import { withinPlaces } from './places.ts';
import { subjectsInSectors } from './sectors.ts';

/** Drawn only when a filter names them: they tell of neighbourhood and of knowledge, not of who works with whom. */
export const onRequest: readonly LinkKind[] = ['BORDER', 'PRACTICE'];

/**
 * A filter made ready for one snapshot: one look into a table decides on a relation. A part of a filter that speaks of
 * something a tie does not have leaves the tie out: under `forms` there are only partnerships, under `roles` only ties
 * that have a role, under `sectors` only what is in one. What is undated is in every period.
 */
export class CompiledFilter {
  readonly classOk = new Uint8Array(classCount);
  readonly kindOk = new Uint8Array(256);
  readonly sourceOk: Uint8Array | null;
  readonly from: number;
  readonly to: number;
  readonly hasPeriod: boolean;
  /** Initiatives and practices of the asked forms and sectors; null where neither is asked. */
  private readonly subjects: Uint8Array | null;
  /** What lies in the asked places; null where none is asked. */
  private readonly placed: Uint8Array | null;
  private readonly statedOnly: boolean;
  private readonly links: ReadonlySet<LinkKind>;
  private readonly snapshot: Snapshot;

  constructor(snapshot: Snapshot, filter: NetworkFilter) {
    this.snapshot = snapshot;
    this.hasPeriod = filter.from !== undefined || filter.to !== undefined;
    this.statedOnly = filter.inferred === false;
    this.from = filter.from ?? unknownStart;
    this.to = filter.to ?? unknownEnd;
    this.links = new Set(filter.links ?? linkKinds.filter((kind) => !onRequest.includes(kind)));
    for (const [kind, number] of Object.entries(kindNumber)) {
      this.kindOk[number] = filter.kinds === undefined || (filter.kinds as readonly string[]).includes(kind) ? 1 : 0;
    }
    this.kindOk[gone] = 0;
    this.fillClasses(filter);
    this.sourceOk = filter.sources === undefined ? null : new Uint8Array(snapshot.sources.texts.length);
    for (const source of filter.sources ?? []) this.sourceOk![snapshot.sources.find(source)] = 1;
    if (this.sourceOk !== null) this.sourceOk[0] = 0;
    this.placed = filter.places === undefined ? null : withinPlaces(snapshot, filter.places);
    const inSectors = filter.sectors === undefined ? null : subjectsInSectors(snapshot, filter.sectors);
    this.subjects = filter.forms === undefined ? inSectors : ofForms(snapshot, filter.forms, inSectors);
  }

  /** Whether this kind of link is drawn (or walked). */
  hasLink(kind: LinkKind): boolean {
    return this.links.has(kind);
  }

  /** Role, basis, source and period of the relation itself. */
  relation(row: number): boolean {
    const { relations } = this.snapshot;
    return (
      this.classOk[relations.cls[row]!] !== 0 &&
      (this.sourceOk === null || this.sourceOk[relations.source[row]!] !== 0) &&
      (!this.hasPeriod || (relations.fromYear[row]! <= this.to && relations.toYear[row]! >= this.from))
    );
  }

  /** Whether the relation is as well founded as was asked, whatever else it says. */
  basis(row: number): boolean {
    return !this.statedOnly || classes[this.snapshot.relations.cls[row]!]!.basis === 'STATED';
  }

  /** A region or actor that may be met; names of categories never are. */
  party(node: number): boolean {
    const { nodes } = this.snapshot;
    return this.kindOk[nodes.kind[node]!] !== 0 && nodes.isUnnamed[node] === 0;
  }

  /** An initiative, agreement or practice that may tie its parties. */
  subject(node: number): boolean {
    const { nodes } = this.snapshot;
    return (
      this.kindOk[nodes.kind[node]!] !== 0 &&
      (!this.hasPeriod || (nodes.start[node]! <= this.to && nodes.end[node]! >= this.from)) &&
      (this.subjects === null || this.subjects[node] !== 0) &&
      (this.placed === null || this.placed[node] !== 0)
    );
  }

  /** A relation that is a tie of itself, such as territory or membership. */
  direct(row: number): boolean {
    if (this.subjects !== null || !this.relation(row)) return false;
    if (this.placed === null) return true;
    const { from, to } = this.snapshot.relations;
    return this.placed[from[row]!] !== 0 || this.placed[to[row]!] !== 0;
  }

  private fillClasses(filter: NetworkFilter): void {
    const asked = new Set(filter.roles ?? roles);
    for (const [index, { kind, role, basis }] of classes.entries()) {
      if (index === 0) continue;
      const hasRole = kind === 'PARTY_TO' || kind === 'MEMBER_OF';
      // The place of an initiative belongs to the initiative, whatever the role of its parties.
      const roleOk = filter.roles === undefined || kind === 'COVERS' || (hasRole && role !== null && asked.has(role));
      this.classOk[index] = roleOk && (!this.statedOnly || basis === 'STATED') ? 1 : 0;
    }
  }
}

function ofForms(snapshot: Snapshot, forms: readonly PartnershipForm[], among: Uint8Array | null): Uint8Array {
  const { nodes } = snapshot;
  const asked = new Set(forms.map((form) => nodes.types.find(form)).filter((form) => form !== 0));
  const found = new Uint8Array(nodes.count);
  for (let node = 0; node < nodes.count; node += 1) {
    if (nodes.kind[node] !== kindNumber.PARTNERSHIP && nodes.kind[node] !== kindNumber.AGREEMENT) continue;
    if (asked.has(nodes.type[node]!) && (among === null || among[node] !== 0)) found[node] = 1;
  }
  return found;
}
