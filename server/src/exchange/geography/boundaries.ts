import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { makeId, type Point } from '@jejaring/graph/model';
import { centreOfArea } from './centroid.ts';
import { centresOfIndonesia } from './known-centres.ts';

/** Why a point may be no more than the centre of a larger territory. */
export type PointDoubt = 'CENTROID_OF_COUNTRY' | 'CENTROID_OF_PROVINCE' | 'COARSE';

/** The bundled boundaries of the 514 regencies and cities of Indonesia. */
export interface Boundaries {
  /** The regency or city in which a point lies; null at sea and abroad. */
  regencyAt(point: Point): PlacedRegency | null;
  /**
   * Whether a point says less than it seems: it stands on a known or computed centre of the country or of a province
   * (within about 2 km), or on the grid of quarter degrees. A town may stand there by chance (Bandung is 0.4 km from
   * West Java's centre): ask only of points that are not said to be a populated place.
   */
  doubt(point: Point): PointDoubt | null;
}

export interface PlacedRegency {
  /** region:idn:33.10 */
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

type Area = Feature<Polygon | MultiPolygon, { readonly name: string }>;

/** Degrees within which two points are the same centre: about 2 km. */
const nearness = 0.02;
/** Gazetteers give rough centres in steps of so many degrees. */
const coarseStep = 0.25;

const file = fileURLToPath(new URL('../../../sample/shapes/idn-boundaries.topo.json', import.meta.url));
let loaded: Promise<Boundaries> | null = null;

/** Reads the bundled boundaries, once in a process (about 0.1 s). */
export function loadBoundaries(): Promise<Boundaries> {
  loaded ??= readAreas().then(makeBoundaries);
  return loaded;
}

async function readAreas(): Promise<Area[]> {
  const topology = JSON.parse(await readFile(file, 'utf8')) as Topology<{
    regencies: GeometryCollection<{ readonly name: string }>;
  }>;
  return feature(topology, topology.objects.regencies).features as Area[];
}

function makeBoundaries(areas: readonly Area[]): Boundaries {
  const index = new Flatbush(areas.length);
  for (const area of areas) index.add(...boxOf(area));
  index.finish();
  const provinces = Map.groupBy(areas, (area) => String(area.id).slice(0, 2));
  const centres = [...provinces.values()].map((parts) => centreOf(parts));
  const country = [...centresOfIndonesia.map((centre) => centre.point), centreOf(areas)];
  return {
    regencyAt({ lat, lon }) {
      const near = index.search(lon, lat, lon, lat).flatMap((item) => areas[item] ?? []);
      const area = near.find((item) => booleanPointInPolygon([lon, lat], item));
      if (area === undefined) return null;
      const { id, properties } = area;
      return { id: makeId('REGION', 'idn', String(id)), code: String(id), name: properties.name };
    },
    doubt(point) {
      if (country.some((centre) => isNear(centre, point))) return 'CENTROID_OF_COUNTRY';
      if (centres.some((centre) => isNear(centre, point))) return 'CENTROID_OF_PROVINCE';
      return point.lat % coarseStep === 0 && point.lon % coarseStep === 0 ? 'COARSE' : null;
    },
  };
}

function centreOf(areas: readonly Area[]): Point | null {
  return centreOfArea(areas.map((area) => area.geometry));
}

function isNear(centre: Point | null, point: Point): boolean {
  return (
    centre !== null && Math.abs(centre.lat - point.lat) <= nearness && Math.abs(centre.lon - point.lon) <= nearness
  );
}

function boxOf({ geometry }: Area): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    for (const [x, y] of (polygon[0] ?? []) as [number, number][]) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}
