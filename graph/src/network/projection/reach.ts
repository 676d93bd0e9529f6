import type { HiddenNeighbours } from '../network.ts';
import { entityKinds } from '../../model/index.ts';
import { byLimitOrder, Tally, takeTurns } from './node-limit.ts';
import { tieEnds, walkFrom } from './walk-from.ts';
import { isParty, otherEnd, type ProjectionRule, type Scene } from './tie.ts';
import { hasTies, tiesOf } from './ties-of.ts';

export interface Limits {
  /** At most so many nodes beside the focus. */
  readonly limit: number;
  readonly keep: ReadonlySet<number>;
  readonly degree: (node: number) => number;
}

/**
 * Grows a scene from its focus, step by step; length counts from party to party. At each step the node limit chooses among
 * all that could be shown, and only what is shown is walked from. `scene.shown` maps each node to its distance in steps.
 */
export function grow(
  scene: Scene & { readonly shown: Map<number, number> },
  rule: ProjectionRule,
  focus: readonly number[],
  depth: number,
  { limit, keep, degree }: Limits,
): void {
  const { snapshot, shown } = scene;
  /** By step: what could be shown at that step, and its ties to what is shown. */
  const tallies = Array.from({ length: depth + 2 }, () => new Tally());
  for (const node of focus) shown.set(node, 0);
  let room = limit;
  const expand = (node: number) =>
    walkFrom(scene, tieEnds(scene, rule, node), node, (other, step) => tallies[step]!.meet(other, node));
  const limited = (pool: readonly number[], tally: Tally) =>
    takeTurns(
      tally,
      pool.map((node) => tally.candidate(node, snapshot.nodes.ids[node]!, keep.has(node), degree(node))),
      room,
    );
  for (const node of focus) expand(node);
  const choose = (pool: readonly number[], tally: Tally, step: number) => {
    const chosen = pool.length <= room ? pool : limited(pool, tally);
    room -= chosen.length;
    for (const node of chosen) shown.set(node, step);
    return chosen;
  };
  for (let step = 1; step <= depth; step += 1) {
    const tally = tallies[step]!;
    // What lies half a step away and the parties a whole step away compete for the same room; then come the parties of
    // the initiatives that were chosen.
    const chosen = choose(tally.missing(shown), tally, step);
    for (const node of chosen) if (!isParty(snapshot, node)) expand(node);
    const through = choose(tally.missing(shown), tally, step);
    if (step === depth) break;
    for (const node of [...chosen, ...through]) if (isParty(snapshot, node)) expand(node);
  }
}

/** Takes the nodes of most degree out of the whole network under the filter. */
export function growWhole(
  scene: Scene & { readonly shown: Map<number, number> },
  rule: ProjectionRule,
  { limit, keep, degree }: Limits,
): void {
  const { snapshot, shown } = scene;
  const { nodes } = snapshot;
  const tally = new Tally();
  const pool = Array.from({ length: nodes.count }, (_, node) => node)
    .filter((node) => rule.isNode(scene, node))
    .map((node) => tally.candidate(node, nodes.ids[node]!, keep.has(node), degree(node)))
    .sort(byLimitOrder);
  for (const { node } of pool) {
    if (shown.size >= limit) break;
    if (hasTies(scene, rule, node)) shown.set(node, 0);
  }
}

/** What a node is tied to in this projection, each neighbour once. */
export function neighboursOf(scene: Scene, rule: ProjectionRule, node: number): Set<number> {
  return new Set(tiesOf(scene, rule, node).map((tie) => otherEnd(tie, node)));
}

/**
 * Of each node that was walked from, how many neighbours of which kind are not shown. At the last step those are the
 * initiatives alone, of which the other parties are at the same step, and their places beyond.
 */
export function hiddenAround(scene: Scene, rule: ProjectionRule, depth: number): HiddenNeighbours[] {
  const { snapshot, shown } = scene;
  const hidden: HiddenNeighbours[] = [];
  for (const [node, distance] of shown) {
    const isLast = distance === depth;
    if (isLast && isParty(snapshot, node)) continue;
    const missing = new Set<number>();
    rule.eachWitness(scene, node, (other, _direction, kind) => {
      if ((!isLast || kind !== 'TERRITORY') && !shown.has(other)) missing.add(other);
    });
    if (missing.size > 0) hidden.push(hiddenOf(scene, snapshot.nodes.ids[node]!, [...missing]));
  }
  return hidden;
}

export function hiddenOf({ snapshot }: Scene, id: string, missing: readonly number[]): HiddenNeighbours {
  const counts = new Map<string, number>();
  for (const node of missing) {
    const kind = snapshot.nodes.kindOf(node);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    node: id,
    count: missing.length,
    byKind: entityKinds.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind)! }] : [])),
  };
}
