import { geoEqualEarth, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { indonesiaTopology, worldTopology } from '../entity/locator-shapes.ts';
import { countryOfOutline } from './country-codes.ts';

/** An outline in units of the map's box; `code` is null where nothing is counted by it. */
export interface MapShape {
  readonly code: string | null;
  readonly path: string;
  /** Where its name goes: the middle of its largest part. */
  readonly at: readonly [number, number];
}

export interface MapDrawing {
  readonly shapes: readonly MapShape[];
  /** A point of the earth in the box; null where it is not on it. */
  project(lon: number, lat: number): readonly [number, number] | null;
}

export type MapGround = 'world' | 'provinces' | 'regencies';
export const mapBox = { world: { width: 680, height: 330 }, indonesia: { width: 680, height: 262 } } as const;

const drawings = new Map<MapGround, Promise<MapDrawing>>();

/** Drawn once; a failure is forgotten, so that the next visit asks again. @throws where the outlines cannot be fetched */
export function drawMap(ground: MapGround): Promise<MapDrawing> {
  const known = drawings.get(ground);
  if (known !== undefined) return known;
  const drawn = ground === 'world' ? drawWorld() : drawIndonesia(ground);
  drawings.set(ground, drawn);
  drawn.catch(() => drawings.delete(ground));
  return drawn;
}

async function drawWorld(): Promise<MapDrawing> {
  const topology = await worldTopology();
  // Antarctica would take a fifth of the height and no cooperation is recorded there.
  const outlines = layer(topology, 'countries').features.filter(({ id }) => id !== '010');
  const { width, height } = mapBox.world;
  const projection = geoEqualEarth().fitExtent(edge(width, height), { type: 'FeatureCollection', features: outlines });
  return drawing(projection, outlines, (outline) => countryOfOutline.get(String(outline.id).padStart(3, '0')) ?? null);
}

async function drawIndonesia(ground: 'provinces' | 'regencies'): Promise<MapDrawing> {
  const outlines = layer(await indonesiaTopology(), ground).features;
  const { width, height } = mapBox.indonesia;
  const projection = geoMercator().fitExtent(edge(width, height), { type: 'FeatureCollection', features: outlines });
  return drawing(projection, outlines, ({ id }) => (id === undefined ? null : String(id)));
}

const edge = (width: number, height: number): [[number, number], [number, number]] => [
  [4, 4],
  [width - 4, height - 4],
];

function layer(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`The shapes have no layer ${name}`);
  const found = feature(topology, object);
  return found.type === 'FeatureCollection' ? found : { type: 'FeatureCollection', features: [found] };
}

function drawing(
  projection: GeoProjection,
  outlines: readonly Feature[],
  codeOf: (outline: Feature) => string | null,
): MapDrawing {
  const draw = geoPath(projection).digits(1);
  return {
    shapes: outlines.flatMap((outline) => {
      const path = draw(outline);
      return path === null ? [] : [{ code: codeOf(outline), path, at: draw.centroid(largestPart(outline)) }];
    }),
    project: (lon, lat) => projection([lon, lat]),
  };
}

/** France is in Europe, not half way to Guiana. */
function largestPart(outline: Feature): Feature {
  const { geometry } = outline;
  if (geometry.type !== 'MultiPolygon') return outline;
  const [largest] = [...geometry.coordinates].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  return largest === undefined ? outline : { ...outline, geometry: { type: 'Polygon', coordinates: largest } };
}
