import { isParty, otherEnd, type ProjectionRule, type Scene } from './tie.ts';

/**
 * All that a focus reaches, with no guard: for counting what there is beside what is shown. Steps and half steps are
 * those of `grow`. Fills `scene.shown`.
 */
export function spread(
  scene: Scene & { readonly shown: Map<number, number> },
  rule: ProjectionRule,
  focus: readonly number[],
  depth: number,
): void {
  const { snapshot, shown } = scene;
  const last = depth * 2;
  const layers: number[][] = Array.from({ length: last + 3 }, () => []);
  const expand = (node: number, half: number) => {
    for (const tie of rule.tiesOf(scene, node)) {
      const other = otherEnd(tie, node);
      if (shown.has(other)) continue;
      layers[half + (isParty(snapshot, node) && isParty(snapshot, other) ? 2 : 1)]!.push(other);
    }
  };
  for (const node of focus) shown.set(node, 0);
  for (const node of focus) if (last > 0) expand(node, isParty(snapshot, node) ? 0 : 1);
  for (let half = 1; half <= last; half += 1) {
    const met = [...new Set(layers[half])].filter((node) => !shown.has(node));
    for (const node of met) shown.set(node, (half + 1) >> 1);
    if (half < last) for (const node of met) expand(node, half);
  }
}

/** All of the network under the filter that is tied to anything. */
export function spreadWhole(scene: Scene & { readonly shown: Map<number, number> }, rule: ProjectionRule): void {
  const { count } = scene.snapshot.nodes;
  for (let node = 0; node < count; node += 1) {
    if (rule.isNode(scene, node) && rule.tiesOf(scene, node).length > 0) scene.shown.set(node, 0);
  }
}
