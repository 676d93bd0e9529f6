import type { Map as MapLibre } from 'maplibre-gl';
import { dashes, mix, type Palette } from '../drawing/marks/palette.ts';
import { markPath, marks } from '../drawing/marks/shape.ts';
import type { Scene, SceneItem } from '../drawing/scene/scene.ts';
import type { EntityKind } from '../vocabulary/enums.generated.ts';
import type { MapContent } from './map-content.ts';
import type { Shapes } from './shapes.ts';

type Pixel = { readonly x: number; readonly y: number };

/** What the map shows now, as a drawing of its own: the same room and view. */
export function mapScene(map: MapLibre, shapes: Shapes, content: MapContent, palette: Palette): Scene {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const project = (point: readonly number[]): Pixel => map.project([point[0] ?? 0, point[1] ?? 0]);
  const land = mix(palette.line, palette.page, 0.55);
  const items: SceneItem[] = [];
  for (const turn of [-360, 0, 360]) {
    for (const { geometry } of shapes.countries.features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const d = polygons.flatMap((rings) => rings.map((ring) => outline(ring, turn, true))).join('');
      if (d !== '') items.push({ type: 'path', d, fill: land, stroke: palette.page, width: 0.8 });
    }
    const provinces = (shapes.provinces?.coordinates ?? []).map((line) => outline(line, turn, false)).join('');
    if (provinces !== '')
      items.push({ type: 'path', d: provinces, stroke: mix(palette.lineStrong, palette.page, 0.45), width: 0.5 });
  }
  for (const { geometry, properties } of content.links.toSorted((a, b) => a.properties.order - b.properties.order)) {
    const dash = dashes[properties.dash];
    items.push({
      type: 'path',
      d: pathOf(geometry.coordinates.map(project)),
      stroke: properties.colour,
      width: properties.width,
      ...(dash === null ? {} : { dash }),
    });
  }
  for (const { geometry, properties } of content.nodes) {
    const { x, y } = project(geometry.coordinates);
    const { shape } = marks[properties.kind as EntityKind];
    if (properties.ring === 1)
      items.push({
        type: 'path',
        d: markPath('circle', x, y, properties.radius + 4),
        fill: palette.page,
        stroke: palette.accent,
        width: 2,
      });
    items.push({
      type: 'path',
      d: markPath(shape, x, y, properties.radius),
      fill: properties.fill,
      stroke: properties.edge,
      width: properties.edgeWidth,
    });
  }
  for (const { geometry, properties } of content.nodes) {
    if (properties.label === '') continue;
    const { x, y } = project(geometry.coordinates);
    items.push({
      type: 'text',
      x: x + properties.radius + 6,
      y: y + 4,
      text: properties.label,
      size: properties.strong ? 14 : 12.5,
      weight: properties.strong ? 600 : 400,
      colour: palette.ink,
      halo: palette.page,
    });
  }
  return { width, height, background: palette.page, items };

  /** Empty for what lies outside the room. */
  function outline(line: readonly (readonly number[])[], turn: number, isClosed: boolean): string {
    const pixels = line.map((point) => project([(point[0] ?? 0) + turn, point[1] ?? 0]));
    const outside =
      pixels.every((one) => one.x < 0) ||
      pixels.every((one) => one.x > width) ||
      pixels.every((one) => one.y < 0) ||
      pixels.every((one) => one.y > height);
    if (outside) return '';
    const d = pathOf(pixels);
    return isClosed && d !== '' ? `${d}Z` : d;
  }
}

/** Points nearer than a pixel to the one before are left out. */
function pathOf(pixels: readonly Pixel[]): string {
  const kept: Pixel[] = [];
  for (const [i, pixel] of pixels.entries()) {
    const last = kept.at(-1);
    if (last === undefined || i === pixels.length - 1 || Math.hypot(pixel.x - last.x, pixel.y - last.y) > 0.9)
      kept.push(pixel);
  }
  if (kept.length < 2) return '';
  return `M${kept.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
