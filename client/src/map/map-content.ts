import type { Feature, LineString, Point } from 'geojson';
import { linkStyle, mix, type Dash, type Palette } from '../drawing/marks/palette.ts';
import { radiusOf } from '../drawing/marks/shape.ts';
import { markInk } from '../drawing/marks/tint.ts';
import type { Emphasis } from '../drawing/model.ts';
import type { Picture, PictureNode } from '../drawing/picture.ts';
import { dimShare } from '../drawing/scene/network-scene.ts';
import { markImageName } from './mark-images.ts';
import { greatCircle, nearLongitude, type LonLat } from './great-circle.ts';

export interface NodeProperties {
  readonly id: string;
  readonly kind: string;
  readonly radius: number;
  readonly fill: string;
  readonly edge: string;
  readonly edgeWidth: number;
  /** Name of the picture of the mark (mark-images.ts), for what is no circle. */
  readonly image: string;
  readonly ring: number;
  /** Empty where the map would be too full; at most five besides what stands out. */
  readonly label: string;
  readonly strong: boolean;
  readonly order: number;
}

export interface LinkProperties {
  readonly id: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: Dash;
  readonly order: number;
}

export interface MapContent {
  readonly nodes: readonly Feature<Point, NodeProperties>[];
  readonly links: readonly Feature<LineString, LinkProperties>[];
  readonly withoutPoint: readonly PictureNode[];
}

const mostLabels = 5;
/** Marks on a map are smaller than on the canvas: they stand on ground, not on paper. */
const markScale = 0.8;

/** The picture on the ground: marks at their points, ties as great circles; what has no point is listed apart. */
export function mapContent(picture: Picture, emphasis: Emphasis, palette: Palette): MapContent {
  const placed = picture.nodes.filter((node) => node.point !== null);
  const centre = placed.find((node) => emphasis.focus.has(node.id)) ?? placed[0];
  const reference = centre?.point?.lon ?? 118;
  const points = new Map(
    placed.map((node): [string, LonLat] => [
      node.id,
      [nearLongitude(node.point?.lon ?? 0, reference), node.point?.lat ?? 0],
    ]),
  );
  const radius = (node: PictureNode) => (node.look?.radius ?? radiusOf(node.degree)) * markScale;
  const largest = new Set(
    placed
      .toSorted((a, b) => radius(b) - radius(a))
      .slice(0, mostLabels)
      .map((node) => node.id),
  );
  const isLit = (id: string) => emphasis.lit === null || emphasis.lit.has(id);

  const nodes = placed.map((node, index): Feature<Point, NodeProperties> => {
    const strong = emphasis.focus.has(node.id) || emphasis.selected === node.id;
    const stands = strong || emphasis.pathNodes.has(node.id);
    const ink = markInk(node.kind, node.look?.tint ?? null, palette);
    const shown = (colour: string) => (isLit(node.id) || stands ? colour : mix(colour, palette.page, dimShare));
    const [fill, edge] = [shown(ink.fill), shown(ink.edge)];
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: points.get(node.id) ?? [0, 0] },
      properties: {
        id: node.id,
        kind: node.kind,
        radius: radius(node),
        fill,
        // A mark without an edge of its own stands off the ground by a line of paper.
        edge: ink.edgeWidth === 0 ? palette.page : edge,
        edgeWidth: ink.edgeWidth === 0 ? 1.5 : ink.edgeWidth,
        image: markImageName({ kind: node.kind, fill, edge, edgeWidth: ink.edgeWidth }),
        ring: stands ? 1 : 0,
        label: stands || emphasis.hovered === node.id || largest.has(node.id) ? node.name : '',
        strong,
        order: stands ? -1 : index,
      },
    };
  });
  const links = picture.links.flatMap((link): Feature<LineString, LinkProperties>[] => {
    const from = points.get(link.source);
    const to = points.get(link.target);
    if (from === undefined || to === undefined) return [];
    const onPath = emphasis.pathLinks.has(link.id);
    const style = linkStyle(link, palette);
    const lit = isLit(link.source) && isLit(link.target);
    return [
      {
        type: 'Feature',
        geometry: { type: 'LineString', coordinates: greatCircle(from, to) },
        properties: {
          id: link.id,
          colour: onPath ? palette.accent : lit ? style.colour : mix(style.colour, palette.page, dimShare),
          width: onPath ? 3 : style.width,
          dash: onPath ? 'solid' : style.dash,
          order: onPath ? 1 : 0,
        },
      },
    ];
  });
  return { nodes, links, withoutPoint: picture.nodes.filter((node) => node.point === null) };
}

/** West, south, east and north of the marks; null without any. */
export function boundsOf(content: MapContent): [number, number, number, number] | null {
  if (content.nodes.length === 0) return null;
  const longitudes = content.nodes.map((node) => node.geometry.coordinates[0] ?? 0);
  const latitudes = content.nodes.map((node) => node.geometry.coordinates[1] ?? 0);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
