import { shuffled } from '../seeded-random.ts';
import type { Level } from './level.ts';

/**
 * Moves each node to the group beside it that gains most, and looks again at the neighbours of what moved, until nothing
 * gains ("fast local move" of Traag et al.). Groups are numbers below `level.nodes`. Changes `groups`.
 */
export function moveNodes(level: Level, groups: Uint32Array, resolution: number, random: () => number): void {
  const { nodes, offsets, targets, weights, strength, total } = level;
  if (total === 0) return;
  const inGroup = new Float64Array(nodes);
  const sizes = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    inGroup[groups[node]!]! += strength[node]!;
    sizes[groups[node]!]! += 1;
  }
  const empty: number[] = [];
  for (let group = 0; group < nodes; group += 1) if (sizes[group] === 0) empty.push(group);
  const queue = new Uint32Array(nodes + 1);
  queue.set(shuffled(nodes, random));
  const waits = new Uint8Array(nodes).fill(1);
  const toGroup = new Float64Array(nodes);
  const beside: number[] = [];
  for (let head = 0, tail = nodes; head !== tail;) {
    const node = queue[head]!;
    head = head === nodes ? 0 : head + 1;
    waits[node] = 0;
    const own = groups[node]!;
    beside.length = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const group = groups[targets[at]!]!;
      if (toGroup[group] === 0) beside.push(group);
      toGroup[group]! += weights[at]!;
    }
    const pull = (resolution * strength[node]!) / total;
    inGroup[own]! -= strength[node]!;
    let best = own;
    let most = toGroup[own]! - pull * inGroup[own]!;
    for (const group of beside) {
      const gain = toGroup[group]! - pull * inGroup[group]!;
      if (gain > most + 1e-12) [best, most] = [group, gain];
    }
    // Alone it gains nothing and loses nothing.
    const free = empty.at(-1);
    if (most < -1e-12 && free !== undefined) best = free;
    for (const group of beside) toGroup[group] = 0;
    inGroup[best]! += strength[node]!;
    if (best === own) continue;
    groups[node] = best;
    if (best === free) empty.pop();
    sizes[best]! += 1;
    sizes[own]! -= 1;
    if (sizes[own] === 0) empty.push(own);
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const other = targets[at]!;
      if (waits[other] === 1 || groups[other] === best) continue;
      waits[other] = 1;
      queue[tail] = other;
      tail = tail === nodes ? 0 : tail + 1;
    }
  }
}
