import { shuffled } from '../seeded-random.ts';
import type { Level } from './level.ts';

/** How freely a merge that gains less is chosen over one that gains more; the paper's theta. */
const freedom = 0.01;

/**
 * Splits every group into parts that hang together: from single nodes, each joins at random, the more it gains the
 * likelier, a part within its group that is well connected to the group. Returns the parts, numbered below `level.nodes`.
 */
export function refine(level: Level, groups: Uint32Array, resolution: number, random: () => number): Uint32Array {
  const { nodes, offsets, targets, weights, strength, total } = level;
  const parts = Uint32Array.from({ length: nodes }, (_, node) => node);
  const inGroup = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) inGroup[groups[node]!]! += strength[node]!;
  const inPart = strength.slice();
  const isAlone = new Uint8Array(nodes).fill(1);
  // Weight of the ties from a part to the rest of its group.
  const outward = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      if (groups[targets[at]!] === groups[node]) outward[node]! += weights[at]!;
    }
  }
  const isJoined = (part: number, group: number) =>
    outward[part]! >= (resolution * inPart[part]! * (inGroup[group]! - inPart[part]!)) / total - 1e-12;
  const toPart = new Float64Array(nodes);
  for (const node of shuffled(nodes, random)) {
    const group = groups[node]!;
    if (isAlone[node] === 0 || parts[node] !== node || !isJoined(node, group)) continue;
    const beside: number[] = [];
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const other = targets[at]!;
      if (groups[other] !== group) continue;
      const part = parts[other]!;
      if (toPart[part] === 0) beside.push(part);
      toPart[part]! += weights[at]!;
    }
    const pull = (resolution * strength[node]!) / total;
    const gains = beside.map((part) => (isJoined(part, group) ? toPart[part]! - pull * inPart[part]! : -1));
    const chosen = draw(gains, random);
    if (chosen >= 0) {
      const part = beside[chosen]!;
      parts[node] = part;
      isAlone[part] = 0;
      inPart[part]! += strength[node]!;
      inPart[node] = 0;
      outward[part]! += outward[node]! - 2 * toPart[part]!;
    }
    for (const part of beside) toPart[part] = 0;
  }
  return parts;
}

/** One of the gains that are not negative, in proportion to e to the power of gain / freedom; −1 where there is none. */
function draw(gains: readonly number[], random: () => number): number {
  const highest = gains.reduce((most, gain) => Math.max(most, gain), -1);
  if (highest < 0) return -1;
  const likely = gains.map((gain) => (gain < 0 ? 0 : Math.exp((gain - highest) / freedom)));
  let rest = random() * likely.reduce((sum, value) => sum + value, 0);
  for (let at = 0; at < likely.length; at += 1) {
    rest -= likely[at]!;
    if (rest < 0) return at;
  }
  return gains.indexOf(highest);
}
