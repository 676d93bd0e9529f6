import { geoEqualEarth, geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { GeometryObject } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import worldUrl from 'world-atlas/countries-110m.json?url';

/** Paths of a small map, in units of its box. */
export interface LocatorShapes {
  readonly land: string;
  /** The region itself; empty where only a point is known. */
  readonly own: string;
  readonly at: readonly [number, number] | null;
}

const indonesiaUrl = '/shapes/idn-map.topo.json';
const topologies = new Map<string, Promise<Topology>>();

/** Fetches the shapes once and draws them. @throws where they cannot be fetched or are of an unknown form. */
export async function locatorShapes(
  isIndonesian: boolean,
  code: string | null,
  point: readonly [number, number] | null,
  width: number,
  height: number,
): Promise<LocatorShapes> {
  const topology = await load(isIndonesian ? indonesiaUrl : worldUrl);
  const land = pick(topology, isIndonesian ? 'country' : 'land');
  const projection = (isIndonesian ? geoMercator() : geoEqualEarth()).fitExtent(
    [
      [4, 6],
      [width - 4, height - 6],
    ],
    land,
  );
  const draw = geoPath(projection).digits(1);
  const own = isIndonesian && code !== null ? ownShape(topology, code) : null;
  return {
    land: draw(land) ?? '',
    own: own === null ? '' : (draw(own) ?? ''),
    at: markAt(projection, own, point, draw),
  };
}

/** The outlines of Indonesia's country, provinces and regencies. @throws where they cannot be fetched */
export function indonesiaTopology(): Promise<Topology> {
  return load(indonesiaUrl);
}

/** The outlines of the world's countries, by ISO number. @throws where they cannot be fetched */
export function worldTopology(): Promise<Topology> {
  return load(worldUrl);
}

function load(url: string): Promise<Topology> {
  const known = topologies.get(url);
  if (known !== undefined) return known;
  const fetched = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`The shapes of the map answered ${response.status}`);
    return (await response.json()) as Topology;
  });
  topologies.set(url, fetched);
  fetched.catch(() => topologies.delete(url));
  return fetched;
}

function pick(topology: Topology, name: string) {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`The shapes have no layer ${name}`);
  return feature(topology, object);
}

/** A province has a code of two digits, a regency PP.KK. */
function ownShape(topology: Topology, code: string) {
  const layer = topology.objects[code.includes('.') ? 'regencies' : 'provinces'];
  if (layer === undefined || layer.type !== 'GeometryCollection') return null;
  const geometry = layer.geometries.find(({ id }) => id === code);
  return geometry === undefined ? null : feature(topology, geometry);
}

function markAt(
  projection: GeoProjection,
  own: ReturnType<typeof ownShape>,
  point: readonly [number, number] | null,
  draw: { centroid(shape: GeoJSON.Feature<GeometryObject | null>): [number, number] },
): readonly [number, number] | null {
  if (point !== null) return projection([point[0], point[1]]);
  return own !== null && own.type === 'Feature' ? draw.centroid(own) : null;
}
