import type { MeasureGraph } from './measure-graph.ts';

/**
 * Component of each node by breadth-first search, numbered as met.
 * @param without a node that counts as absent; its own component is then its number of nodes, met by nobody
 */
export function componentsOf({ nodes, offsets, targets }: MeasureGraph, without = -1): Uint32Array {
  const unmet = nodes;
  const component = new Uint32Array(nodes).fill(unmet);
  const queue = new Uint32Array(nodes);
  let number = 0;
  for (let start = 0; start < nodes; start += 1) {
    if (component[start] !== unmet || start === without) continue;
    component[start] = number;
    queue[0] = start;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const other = targets[at]!;
        if (component[other] !== unmet || other === without) continue;
        component[other] = number;
        queue[tail] = other;
        tail += 1;
      }
    }
    number += 1;
  }
  return component;
}

/** What falls apart when one party is gone. */
export interface Loss {
  /** Of so many others that hang together with it … */
  readonly of: number;
  /** … so many are cut off from the largest part that is left. */
  readonly lost: number;
  /** It has so many partners … */
  readonly partners: number;
  /** … of whom so many are among those cut off. */
  readonly partnersLost: number;
  /** Into so many parts they fall; 1 where nothing is lost, 0 where it had nobody. */
  readonly parts: number;
}

/** Takes a node out and counts anew, in time linear in its network. */
export function lossWithout(graph: MeasureGraph, node: number): Loss {
  const before = componentsOf(graph);
  const after = componentsOf(graph, node);
  const sizes = new Map<number, number>();
  for (let other = 0; other < graph.nodes; other += 1) {
    if (other === node || before[other] !== before[node]) continue;
    sizes.set(after[other]!, (sizes.get(after[other]!) ?? 0) + 1);
  }
  const of = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const largest = Math.max(0, ...sizes.values());
  // Of parts of equal size the one met first stays.
  const kept = [...sizes].find(([, size]) => size === largest)?.[0];
  const around = graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1]);
  const partnersLost = around.filter((partner) => after[partner] !== kept).length;
  return { of, lost: of - largest, partners: around.length, partnersLost, parts: sizes.size };
}
