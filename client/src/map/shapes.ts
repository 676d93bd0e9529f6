import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countriesAddress from 'world-atlas/countries-50m.json?url';
import { continuousRing } from './great-circle.ts';

/** The ground of the map: bundled countries, and the provinces and regencies that the server hands out. */
export interface Shapes {
  readonly countries: FeatureCollection<Polygon | MultiPolygon>;
  /** Null where the server could not be reached: the map then shows countries only. */
  readonly provinces: MultiLineString | null;
  readonly regencies: MultiLineString | null;
}

const indonesiaAddress = '/shapes/idn-map.topo.json';
let shapes: Promise<Shapes> | null = null;

/** Fetched once; a failure is forgotten, so that the next visit asks again. Rejects when not even countries can be had. */
export function loadShapes(): Promise<Shapes> {
  shapes ??= readShapes().catch((error: unknown) => {
    shapes = null;
    throw error;
  });
  return shapes;
}

async function readShapes(): Promise<Shapes> {
  const [world, indonesia] = await Promise.all([
    fetchTopology<{ countries: GeometryCollection }>(countriesAddress),
    fetchTopology<{ provinces: GeometryCollection; regencies: GeometryCollection }>(indonesiaAddress).catch(() => null),
  ]);
  return {
    countries: continuous(feature(world, world.objects.countries) as FeatureCollection<Polygon | MultiPolygon>),
    provinces: indonesia === null ? null : mesh(indonesia, indonesia.objects.provinces),
    regencies: indonesia === null ? null : mesh(indonesia, indonesia.objects.regencies, (a, b) => a !== b),
  };
}

async function fetchTopology<Objects extends Record<string, GeometryCollection>>(
  address: string,
): Promise<Topology<Objects>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Topology<Objects>;
}

function continuous(collection: FeatureCollection<Polygon | MultiPolygon>): FeatureCollection<Polygon | MultiPolygon> {
  return {
    ...collection,
    features: collection.features.map((one): Feature<Polygon | MultiPolygon> => {
      const { geometry } = one;
      return {
        ...one,
        geometry:
          geometry.type === 'Polygon'
            ? { ...geometry, coordinates: geometry.coordinates.map(continuousRing) }
            : { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(continuousRing)) },
      };
    }),
  };
}
