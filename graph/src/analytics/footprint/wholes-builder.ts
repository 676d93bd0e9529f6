import { cutOf, isNearer, type Whole } from '../../model/index.ts';
import { nothing } from './footprint-table.ts';

interface Held extends Whole<number> {
  readonly part: number;
}

/** Gathers what each region is part of, in any order, and leaves one whole of each, without circles. */
export class WholesBuilder {
  private readonly held = new Map<number, Held>();

  add(held: Held): void {
    const known = this.held.get(held.part);
    if (known === undefined || isNearer(held, known)) this.held.set(held.part, held);
  }

  /** The whole of each node, or `nothing`; every way upwards ends. */
  build(nodes: number): Uint32Array {
    const parent = new Uint32Array(nodes).fill(nothing);
    for (const { part, whole } of this.held.values()) parent[part] = whole;
    // 0: not met, else the number of the walk that met it first.
    const met = new Uint32Array(nodes);
    for (let start = 0; start < nodes; start += 1) {
      const walk = start + 1;
      let at = start;
      for (; at !== nothing && met[at] === 0; at = parent[at]!) met[at] = walk;
      if (at !== nothing && met[at] === walk)
        for (const { part } of cutOf(this.circleAt(parent, at))) parent[part] = nothing;
    }
    return parent;
  }

  private circleAt(parent: Uint32Array, member: number): Held[] {
    const circle: Held[] = [];
    let at = member;
    do {
      circle.push(this.held.get(at)!);
      at = parent[at]!;
    } while (at !== member);
    return circle;
  }
}
