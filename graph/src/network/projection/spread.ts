import { isParty, type ProjectionRule, type Scene } from './tie.ts';
import { hasTies } from './ties-of.ts';
import { strandEnds, walkFrom } from './walk-from.ts';

/**
 * All that a focus reaches, with no node limit: for counting what there is beside what is shown. Steps are those of `grow`.
 * Fills `scene.shown`.
 */
export function spread(
  scene: Scene & { readonly shown: Map<number, number> },
  rule: ProjectionRule,
  focus: readonly number[],
  depth: number,
): void {
  const { snapshot, shown } = scene;
  const pools: Set<number>[] = Array.from({ length: depth + 2 }, () => new Set());
  const expand = (node: number) =>
    walkFrom(scene, strandEnds(scene, rule, node), node, (other, step) => pools[step]!.add(other));
  const show = (step: number) => {
    const met = [...pools[step]!].filter((node) => !shown.has(node));
    for (const node of met) shown.set(node, step);
    return met;
  };
  for (const node of focus) shown.set(node, 0);
  for (const node of focus) expand(node);
  for (let step = 1; step <= depth; step += 1) {
    const met = show(step);
    for (const node of met) if (!isParty(snapshot, node)) expand(node);
    const through = show(step);
    if (step < depth) for (const node of [...met, ...through]) if (isParty(snapshot, node)) expand(node);
  }
}

/** All of the network under the filter that is tied to anything. */
export function spreadWhole(scene: Scene & { readonly shown: Map<number, number> }, rule: ProjectionRule): void {
  const { count } = scene.snapshot.nodes;
  for (let node = 0; node < count; node += 1) {
    if (rule.isNode(scene, node) && hasTies(scene, rule, node)) scene.shown.set(node, 0);
  }
}
