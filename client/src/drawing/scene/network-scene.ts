import { placeLabels, strongLabelSize, labelSize, type LabelRoom, type LabelWish } from '../canvas/labels.ts';
import { dashes, linkStyle, mix, type Palette } from '../marks/palette.ts';
import { markPath, marks } from '../marks/shape.ts';
import { markInk } from '../marks/tint.ts';
import type { DrawnNetwork, DrawnNode, Emphasis } from '../model.ts';
import type { SceneItem } from './scene.ts';

/** From a place in the layout to a pixel of the drawing. */
export type Project = (place: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };

/** What is dimmed keeps 35 % of its colour (design.md §5). */
export const dimShare = 0.35;

/** Links and marks, as the WebGL layers of the canvas draw them. */
export function bodyItems(network: DrawnNetwork, emphasis: Emphasis, palette: Palette, project: Project): SceneItem[] {
  const spots = new Map(network.nodes.map((node) => [node.id, project(node)]));
  const isLit = (id: string) => emphasis.lit === null || emphasis.lit.has(id);
  const lines = network.links.toSorted(
    (a, b) => Number(emphasis.pathLinks.has(a.id)) - Number(emphasis.pathLinks.has(b.id)),
  );
  const items: SceneItem[] = [];
  for (const link of lines) {
    const from = spots.get(link.source);
    const to = spots.get(link.target);
    if (from === undefined || to === undefined) continue;
    const onPath = emphasis.pathLinks.has(link.id);
    const style = linkStyle(link, palette);
    const dash = onPath ? null : dashes[style.dash];
    const dimmed = !onPath && !(isLit(link.source) && isLit(link.target));
    items.push({
      type: 'path',
      d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
      stroke: onPath ? palette.accent : dimmed ? mix(style.colour, palette.page, dimShare) : style.colour,
      width: onPath ? 3 : style.width,
      ...(dash === null ? {} : { dash }),
    });
  }
  for (const node of network.nodes) items.push(...markItems(node, spots.get(node.id)!, isLit(node.id), palette));
  return items;
}

function markItems(node: DrawnNode, spot: { x: number; y: number }, lit: boolean, palette: Palette): SceneItem[] {
  const ink = markInk(node.kind, node.tint, palette);
  const shown = (colour: string) => (lit ? colour : mix(colour, palette.page, dimShare));
  const d = markPath(marks[node.kind].shape, spot.x, spot.y, node.radius);
  const edge = ink.edgeWidth === 0 ? {} : { stroke: shown(ink.edge), width: ink.edgeWidth };
  return [
    { type: 'path', d, fill: palette.page, stroke: palette.page, width: 3 },
    { type: 'path', d, fill: shown(ink.fill), ...edge },
  ];
}

/** Rings, pins, diamonds on a path, and labels: what the canvas draws over the marks. */
export function overlayItems(
  network: DrawnNetwork,
  emphasis: Emphasis,
  palette: Palette,
  project: Project,
  room: LabelRoom,
): SceneItem[] {
  const spots = new Map(network.nodes.map((node) => [node.id, project(node)]));
  const items: SceneItem[] = [];
  for (const node of network.nodes) items.push(...ringItems(node, spots.get(node.id)!, emphasis, palette));
  for (const link of network.links) {
    const from = spots.get(link.source);
    const to = spots.get(link.target);
    if (!emphasis.pathLinks.has(link.id) || from === undefined || to === undefined || link.kind !== 'PARTNERSHIP')
      continue;
    const d = markPath('diamond', (from.x + to.x) / 2, (from.y + to.y) / 2, 6.5);
    items.push({ type: 'path', d, fill: palette.kinds.PARTNERSHIP, stroke: palette.page, width: 2 });
  }
  const wishes = network.nodes.map((node): LabelWish => labelWish(node, spots.get(node.id)!, emphasis));
  for (const label of placeLabels(wishes, room)) {
    const dimmed = emphasis.lit !== null && !emphasis.lit.has(label.id) && !label.strong;
    for (const [i, text] of label.lines.entries()) {
      items.push({
        type: 'text',
        x: round(label.x),
        y: round(label.y + i * 15),
        text,
        anchor: label.anchor,
        size: label.strong ? strongLabelSize : labelSize,
        weight: label.strong ? 600 : 400,
        colour: dimmed ? mix(palette.ink2, palette.page, dimShare) : label.strong ? palette.ink : palette.ink2,
        halo: palette.page,
      });
    }
  }
  return items;
}

/** Focus and ends of a path wear a ring of the accent; the focus a second, quiet one; the keyboard's place the focus ring of the page. */
function ringItems(node: DrawnNode, spot: { x: number; y: number }, emphasis: Emphasis, palette: Palette): SceneItem[] {
  const ring = (radius: number, stroke: string, width: number): SceneItem => ({
    type: 'path',
    d: markPath('circle', spot.x, spot.y, radius),
    stroke,
    width,
  });
  const items: SceneItem[] = [];
  const reach = marks[node.kind].shape === 'circle' ? node.radius : node.radius * 1.15;
  const isFocus = emphasis.focus.has(node.id);
  if (isFocus || emphasis.pathNodes.has(node.id) || emphasis.selected === node.id)
    items.push(ring(reach + 4, palette.accent, 2));
  if (isFocus) items.push(ring(reach + 7.5, mix(palette.accent, palette.page, 0.4), 1));
  if (emphasis.hovered === node.id && items.length === 0) items.push(ring(reach + 3, palette.lineStrong, 1.5));
  if (emphasis.current === node.id) items.push(ring(reach + 3, palette.surface, 2), ring(reach + 5, palette.accent, 2));
  if (emphasis.pinned.has(node.id)) {
    const d = markPath('circle', spot.x + reach * 0.75, spot.y - reach * 0.75, 2.5);
    items.push({ type: 'path', d, fill: palette.ink, stroke: palette.page, width: 1.5 });
  }
  return items;
}

function labelWish(node: DrawnNode, spot: { x: number; y: number }, emphasis: Emphasis): LabelWish {
  const isFocus = emphasis.focus.has(node.id);
  const strong = isFocus || emphasis.selected === node.id || emphasis.current === node.id;
  const always = strong || emphasis.pathNodes.has(node.id) || emphasis.hovered === node.id;
  const near = emphasis.lit?.has(node.id) === true ? 0.5 : 1;
  return {
    id: node.id,
    text: node.name,
    ...spot,
    radius: node.radius + (isFocus ? 7 : always ? 4 : 0),
    // The largest marks are named first, whatever sizes them.
    rank: always ? 0 : near + 1 / (2 + node.radius),
    strong,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
