import { grown } from '../snapshot/columns.ts';
import type { PartyGraph } from './party-graph.ts';

/** What a search must not use: whole parties, and first steps from the start. */
export interface Avoid {
  readonly parties: ReadonlySet<number>;
  readonly firstSteps: ReadonlySet<number>;
}

/**
 * One direction of a search, in half steps: parties lie at even distances, subjects (initiatives, practices) at odd
 * ones. Each node met has a label: its distance, and all from which it is met at that distance. Arrays stay between
 * searches: a label with the mark of another search counts as none.
 */
export class SearchFrontier {
  private marks = new Uint32Array(0);
  private distances = new Uint8Array(0);
  private mark = 0;
  private layers: number[][] = [];
  /** Lists of those from which a node was met: the head's entry, and of each entry the node and the next entry. */
  private heads = new Int32Array(0);
  private entryNode: Uint32Array<ArrayBuffer> = new Uint32Array(1024);
  private entryNext: Int32Array<ArrayBuffer> = new Int32Array(1024);
  private entries = 0;
  /** Every node at most so far away has been walked from; labels up to one more are complete. */
  walked = -1;

  start(node: number, size: number): void {
    if (this.marks.length < size) {
      this.marks = new Uint32Array(size);
      this.distances = new Uint8Array(size);
      this.heads = new Int32Array(size);
      this.mark = 0;
    }
    this.mark += 1;
    this.layers = [[node]];
    this.walked = -1;
    this.entries = 0;
    this.marks[node] = this.mark;
    this.distances[node] = 0;
    this.heads[node] = -1;
  }

  /** Half steps from the start of this side, or -1 where the node has not been met. */
  distance(node: number): number {
    return this.marks[node] === this.mark ? this.distances[node]! : -1;
  }

  /** Relations that the next layer must touch; Infinity where nothing is left to walk from. */
  cost({ snapshot: { relations } }: PartyGraph): number {
    const left = this.layers.slice(this.walked + 1);
    if (left.every((layer) => layer === undefined || layer.length === 0)) return Number.POSITIVE_INFINITY;
    return (left[0] ?? []).reduce((sum, node) => sum + relations.breadth(node), 0);
  }

  /**
   * Takes the whole first step at once, to what is allowed as first step. The subjects of that step get no label, since
   * a way may come back to them for what was not allowed.
   */
  walkFirstStep(
    graph: PartyGraph,
    isAllowed: (party: number) => boolean,
    met: (node: number, distance: number) => void,
  ): void {
    const [start] = this.layers[0]!;
    this.walked = 1;
    const meetParty = (party: number) => {
      if (isAllowed(party) && this.label(party, 2, start!)) met(party, 2);
    };
    graph.eachAround(start!, (subject) => graph.eachParty(subject, meetParty), meetParty);
  }

  /** Walks from the next layer; calls back each node that got a new or better label. */
  walk(graph: PartyGraph, isAllowed: (party: number) => boolean, met: (node: number, distance: number) => void): void {
    const from = (this.walked += 1);
    let origin = 0;
    const label = (node: number, distance: number) => {
      if (this.label(node, distance, origin)) met(node, distance);
    };
    const meetSubject = (subject: number) => label(subject, from + 1);
    const meetParty = (party: number) => {
      if (isAllowed(party)) label(party, from + 1);
    };
    const meetDirectly = (party: number) => {
      if (isAllowed(party)) label(party, from + 2);
    };
    for (const node of this.layers[from] ?? []) {
      if (this.distances[node] !== from) continue;
      origin = node;
      if (from % 2 === 1) graph.eachParty(node, meetParty);
      else graph.eachAround(node, meetSubject, meetDirectly);
    }
  }

  /** Parties one step back from this one, on the shortest ways from the start of this side. */
  before(party: number): Set<number> {
    const found = new Set<number>();
    const distance = this.distance(party);
    for (const node of this.origins(party)) {
      if (this.distances[node] === distance - 2) found.add(node);
      else for (const earlier of this.origins(node)) found.add(earlier);
    }
    return found;
  }

  /** All from which a node was met. */
  origins(node: number): number[] {
    const found: number[] = [];
    if (this.marks[node] !== this.mark) return found;
    for (let entry = this.heads[node]!; entry !== -1; entry = this.entryNext[entry]!)
      found.push(this.entryNode[entry]!);
    return found;
  }

  /** True where the label is new or better; another origin at the same distance is put down beside the others. */
  private label(node: number, distance: number, origin: number): boolean {
    const isMet = this.marks[node] === this.mark;
    if (isMet && this.distances[node]! < distance) return false;
    const isSame = isMet && this.distances[node] === distance;
    const entry = this.entries++;
    if (entry >= this.entryNode.length) {
      this.entryNode = grown(this.entryNode, entry + 1);
      this.entryNext = grown(this.entryNext, entry + 1);
    }
    this.entryNode[entry] = origin;
    this.entryNext[entry] = isSame ? this.heads[node]! : -1;
    this.heads[node] = entry;
    if (isSame) return false;
    this.marks[node] = this.mark;
    this.distances[node] = distance;
    (this.layers[distance] ??= []).push(node);
    return true;
  }
}
