/** What the small picture needs to know of a node and a line. */
export interface LayoutNode {
  readonly id: string;
  readonly degree: number;
}
export interface LayoutLink {
  readonly source: string;
  readonly target: string;
}
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Body {
  readonly id: string;
  readonly depth: number;
  x: number;
  y: number;
}

const steps = 260;

/**
 * Places for a picture of up to some forty nodes: rings around the focus by steps, then a fixed number of steps of
 * springs and repulsion after Fruchterman and Reingold (1991), fitted into the box. No randomness: the same network
 * gives the same picture. Units are those of `width` and `height`; `margin` is kept free at every side.
 */
export function smallLayout(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  focus: string,
  box: { readonly width: number; readonly height: number; readonly marginX: number; readonly marginY: number },
): ReadonlyMap<string, Place> {
  const tree = treeFrom(focus, nodes, links);
  const bodies = onRings(tree, nodes);
  const index = new Map(bodies.map((body, at) => [body.id, at]));
  const springs = links.flatMap(({ source, target }) => {
    const [a, b] = [index.get(source), index.get(target)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const ideal = 1.6 / Math.sqrt(Math.max(bodies.length, 4));
  for (let step = 0; step < steps; step += 1) relax(bodies, springs, ideal, 0.09 * (1 - step / steps));
  return fitted(bodies, box);
}

/** Children of each node on the way out from the focus, biggest first; nodes that nothing joins hang on the focus. */
function treeFrom(focus: string, nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Map<string, string[]> {
  const around = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of links) {
    around.get(source)?.add(target);
    around.get(target)?.add(source);
  }
  const order = new Map(
    [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).map(({ id }, rank) => [id, rank]),
  );
  const byRank = (a: string, b: string) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const children = new Map<string, string[]>();
  const seen = new Set([focus]);
  let ring = [focus];
  while (ring.length > 0) {
    const next: string[] = [];
    for (const id of ring) {
      const own = [...(around.get(id) ?? [])].filter((other) => around.has(other) && !seen.has(other)).sort(byRank);
      for (const child of own) seen.add(child);
      children.set(id, own);
      next.push(...own);
    }
    ring = next;
  }
  const loose = nodes
    .map(({ id }) => id)
    .filter((id) => !seen.has(id))
    .sort(byRank);
  children.set(focus, [...(children.get(focus) ?? []), ...loose]);
  return children;
}

function onRings(children: ReadonlyMap<string, readonly string[]>, nodes: readonly LayoutNode[]): Body[] {
  const bodies: Body[] = [];
  const leaves = (id: string): number =>
    Math.max(
      1,
      (children.get(id) ?? []).reduce((sum, child) => sum + leaves(child), 0),
    );
  const [focus] = children.keys();
  const put = (id: string, depth: number, from: number, to: number): void => {
    const angle = (from + to) / 2;
    const radius = depth / 2;
    bodies.push({ id, depth, x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    const own = children.get(id) ?? [];
    const total = own.reduce((sum, child) => sum + leaves(child), 0);
    let at = from;
    for (const child of own) {
      const width = ((to - from) * leaves(child)) / total;
      put(child, depth + 1, at, at + width);
      at += width;
    }
  };
  if (focus !== undefined && nodes.length > 0) put(focus, 0, -Math.PI, Math.PI);
  return bodies;
}

function relax(bodies: Body[], springs: readonly (readonly [number, number])[], ideal: number, reach: number): void {
  const moves = bodies.map(() => ({ x: 0, y: 0 }));
  const push = (a: number, b: number, strength: (distance: number) => number) => {
    const [one, other, moveOne, moveOther] = [bodies[a], bodies[b], moves[a], moves[b]];
    if (one === undefined || other === undefined || moveOne === undefined || moveOther === undefined) return;
    const dx = one.x - other.x || (a - b) * 1e-4;
    const dy = one.y - other.y || (b - a) * 1e-4;
    const distance = Math.hypot(dx, dy);
    const force = strength(distance) / distance;
    moveOne.x += dx * force;
    moveOne.y += dy * force;
    moveOther.x -= dx * force;
    moveOther.y -= dy * force;
  };
  for (let a = 0; a < bodies.length; a += 1) {
    for (let b = a + 1; b < bodies.length; b += 1) push(a, b, (distance) => (ideal * ideal) / Math.max(distance, 0.02));
  }
  for (const [a, b] of springs) push(a, b, (distance) => -(distance * distance) / ideal);
  bodies.forEach((body, at) => {
    const move = moves[at] ?? { x: 0, y: 0 };
    const length = Math.hypot(move.x, move.y);
    const scale = length === 0 ? 0 : Math.min(length, reach) / length;
    body.x += move.x * scale;
    body.y += move.y * scale;
  });
}

function fitted(
  bodies: readonly Body[],
  {
    width,
    height,
    marginX,
    marginY,
  }: { readonly width: number; readonly height: number; readonly marginX: number; readonly marginY: number },
): Map<string, Place> {
  const xs = bodies.map((body) => body.x);
  const ys = bodies.map((body) => body.y);
  const scale = (values: readonly number[], size: number, margin: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const span = high - low;
    return (value: number) => (span < 1e-9 ? size / 2 : margin + ((value - low) / span) * (size - 2 * margin));
  };
  const [toX, toY] = [scale(xs, width, marginX), scale(ys, height, marginY)];
  return new Map(bodies.map((body) => [body.id, { x: round(toX(body.x)), y: round(toY(body.y)) }]));
}

const round = (value: number): number => Math.round(value * 10) / 10;
