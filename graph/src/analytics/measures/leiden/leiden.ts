import type { MeasureGraph } from '../measure-graph.ts';
import type { Progress } from '../measure.ts';
import { seededRandom } from '../seeded-random.ts';
import { aggregated, firstLevel, renumber, type Level } from './level.ts';
import { moveNodes } from './move-nodes.ts';
import { refine } from './refine.ts';

export interface LeidenOptions {
  /** Higher finds more and smaller communities; 1 is Newman and Girvan's modularity. */
  readonly resolution: number;
  readonly seed: number;
  /** At most so many rounds, each beginning from the result of the one before; it ends when nothing is gained. */
  readonly rounds: number;
}

/**
 * Communities by modularity, each of which hangs together.
 * V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden", Scientific Reports 9 (2019).
 */
export function leiden(graph: MeasureGraph, options: LeidenOptions, progress?: Progress): Uint32Array {
  const random = seededRandom(options.seed);
  const first = firstLevel(graph);
  let groups: Uint32Array = Uint32Array.from({ length: graph.nodes }, (_, node) => node);
  let quality = modularity(first, groups, options.resolution);
  for (let round = 0; round < options.rounds; round += 1) {
    progress?.(round / options.rounds);
    const next = oneRound(first, groups.slice(), options.resolution, random);
    const reached = modularity(first, next, options.resolution);
    if (reached <= quality + 1e-9) break;
    groups = next;
    quality = reached;
  }
  progress?.(1);
  return groups;
}

/** Move, refine, aggregate by the refined parts, until every group is one node. */
function oneRound(first: Level, start: Uint32Array, resolution: number, random: () => number): Uint32Array {
  let level = first;
  let groups = start;
  renumber(groups);
  // Which node of the present level each node of the first stands in.
  let stands: Uint32Array = Uint32Array.from({ length: first.nodes }, (_, node) => node);
  for (;;) {
    moveNodes(level, groups, resolution, random);
    const count = renumber(groups);
    if (count === level.nodes || level.total === 0) break;
    const parts = refine(level, groups, resolution, random);
    const size = renumber(parts);
    if (size === level.nodes) break;
    const above = new Uint32Array(size);
    for (let node = 0; node < level.nodes; node += 1) above[parts[node]!] = groups[node]!;
    level = aggregated(level, parts, size);
    stands = stands.map((node) => parts[node]!);
    groups = above;
  }
  return stands.map((node) => groups[node]!);
}

/** Newman and Girvan's quality of a division: ties within groups beyond what the strengths would give; 0 without ties. */
export function modularity(graph: MeasureGraph | Level, groups: Uint32Array, resolution = 1): number {
  const { nodes, offsets, targets, weights, strength, total } = 'strength' in graph ? graph : firstLevel(graph);
  if (total === 0) return 0;
  const sums = new Float64Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
  let within = 0;
  for (let node = 0; node < nodes; node += 1) {
    sums[groups[node]!]! += strength[node]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      if (groups[targets[at]!] === groups[node]) within += weights[at]!;
    }
  }
  return within / total - resolution * sums.reduce((sum, value) => sum + (value / total) ** 2, 0);
}
