import { geoCentroid, geoEqualEarth, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { indonesiaTopology, worldTopology } from '../../entity/locator-shapes.ts';
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

/** `area ID MY …`: the countries of that part of the world, the rest of it around them. */
export type MapGround = 'world' | 'provinces' | 'regencies' | `area ${string}`;
const mapBoxes = {
  world: { width: 680, height: 330 },
  indonesia: { width: 680, height: 262 },
  area: { width: 680, height: 380 },
} as const;

export function boxOf(ground: MapGround): { readonly width: number; readonly height: number } {
  if (ground === 'world') return mapBoxes.world;
  return ground.startsWith('area ') ? mapBoxes.area : mapBoxes.indonesia;
}

const drawings = new Map<MapGround, Promise<MapDrawing>>();

/** Drawn once; a failure is forgotten, so that the next visit asks again. @throws where the outlines cannot be fetched */
export function drawMap(ground: MapGround): Promise<MapDrawing> {
  const known = drawings.get(ground);
  if (known !== undefined) return known;
  const drawn = drawnAnew(ground);
  drawings.set(ground, drawn);
  drawn.catch(() => drawings.delete(ground));
  return drawn;
}

function drawnAnew(ground: MapGround): Promise<MapDrawing> {
  if (ground === 'world') return drawWorld();
  return ground === 'provinces' || ground === 'regencies' ? drawIndonesia(ground) : drawArea(ground);
}

const countryOf = (outline: Feature) => countryOfOutline.get(String(outline.id).padStart(3, '0')) ?? null;

/** Turned so that the middle of the area is in front: no area is cut by the edge of the map. */
async function drawArea(ground: string): Promise<MapDrawing> {
  const codes = new Set(ground.split(' ').slice(1));
  const outlines = layer(await worldTopology(), 'countries').features;
  const parts = outlines.filter((outline) => codes.has(countryOf(outline) ?? '')).map((one) => largestPart(one));
  const collection: FeatureCollection = { type: 'FeatureCollection', features: parts };
  const { width, height } = mapBoxes.area;
  const projection = geoMercator()
    .rotate([-geoCentroid(collection)[0], 0])
    .fitExtent(edge(width, height, 24), collection)
    .clipExtent([
      [-20, -20],
      [width + 20, height + 20],
    ]);
  return drawing(projection, outlines, countryOf);
}

async function drawWorld(): Promise<MapDrawing> {
  const topology = await worldTopology();
  // Antarctica would take a fifth of the height and no cooperation is recorded there.
  const outlines = layer(topology, 'countries').features.filter(({ id }) => id !== '010');
  const { width, height } = mapBoxes.world;
  const projection = geoEqualEarth().fitExtent(edge(width, height), { type: 'FeatureCollection', features: outlines });
  return drawing(projection, outlines, countryOf);
}

async function drawIndonesia(ground: 'provinces' | 'regencies'): Promise<MapDrawing> {
  const outlines = layer(await indonesiaTopology(), ground).features;
  const { width, height } = mapBoxes.indonesia;
  const projection = geoMercator().fitExtent(edge(width, height), { type: 'FeatureCollection', features: outlines });
  return drawing(projection, outlines, ({ id }) => (id === undefined ? null : String(id)));
}

const edge = (width: number, height: number, margin = 4): [[number, number], [number, number]] => [
  [margin, margin],
  [width - margin, height - margin],
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
