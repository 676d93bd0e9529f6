import type { MeasureGraph } from '../measure-graph.ts';

/** A network whose nodes may stand for several: what lies within them is a tie of the node to itself. */
export interface Level {
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights at each node, what lies within counted at both ends. */
  readonly strength: Float64Array;
  /** Sum of `strength`: twice the weight of all ties. */
  readonly total: number;
}

export function firstLevel({ nodes, offsets, targets, weights }: MeasureGraph): Level {
  const strength = new Float64Array(nodes);
  let total = 0;
  for (let node = 0; node < nodes; node += 1) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) strength[node]! += weights[at]!;
    total += strength[node]!;
  }
  return { nodes, offsets, targets, weights, strength, total };
}

/** Every group becomes one node. Groups are numbered 0 … count − 1. */
export function aggregated(level: Level, groups: Uint32Array, count: number): Level {
  const { nodes, offsets, targets, weights } = level;
  const strength = new Float64Array(count);
  const members = membersOf(groups, count);
  const outOffsets = new Uint32Array(count + 1);
  const outTargets: number[] = [];
  const outWeights: number[] = [];
  const between = new Float64Array(count);
  for (let group = 0; group < count; group += 1) {
    const met: number[] = [];
    for (let at = members.offsets[group]!; at < members.offsets[group + 1]!; at += 1) {
      const node = members.nodes[at]!;
      strength[group]! += level.strength[node]!;
      for (let tie = offsets[node]!; tie < offsets[node + 1]!; tie += 1) {
        const other = groups[targets[tie]!]!;
        if (other === group) continue;
        if (between[other] === 0) met.push(other);
        between[other]! += weights[tie]!;
      }
    }
    met.sort((a, b) => a - b);
    for (const other of met) {
      outTargets.push(other);
      outWeights.push(between[other]!);
      between[other] = 0;
    }
    outOffsets[group + 1] = outTargets.length;
  }
  return {
    nodes: nodes === 0 ? 0 : count,
    offsets: outOffsets,
    targets: Uint32Array.from(outTargets),
    weights: Float64Array.from(outWeights),
    strength,
    total: level.total,
  };
}

function membersOf(groups: Uint32Array, count: number): { offsets: Uint32Array; nodes: Uint32Array } {
  const offsets = new Uint32Array(count + 1);
  for (const group of groups) offsets[group + 1]! += 1;
  for (let group = 0; group < count; group += 1) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice();
  const nodes = new Uint32Array(groups.length);
  for (let node = 0; node < groups.length; node += 1) nodes[next[groups[node]!]!++] = node;
  return { offsets, nodes };
}

/** Numbers the groups anew, 0 … count − 1, in the order in which they are met. Changes `groups`. */
export function renumber(groups: Uint32Array): number {
  const number = new Map<number, number>();
  for (let node = 0; node < groups.length; node += 1) {
    const known = number.get(groups[node]!) ?? number.size;
    number.set(groups[node]!, known);
    groups[node] = known;
  }
  return number.size;
}
