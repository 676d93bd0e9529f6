import { geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { indonesiaTopology } from '../entity/locator-shapes.ts';

/** One region of the map: its outline, and where its rank stands. */
export interface DrawnRegion {
  readonly code: string;
  readonly path: string;
  readonly at: readonly [number, number];
  /** Too small to be seen: drawn as a dot. */
  readonly isSmall: boolean;
}

export interface PeersMapShapes {
  readonly land: string;
  readonly borders: string;
  readonly regions: readonly DrawnRegion[];
}

/** The regions asked for, by code, in a box that holds them all with a margin. @throws where the shapes cannot be fetched */
export async function peersMapShapes(codes: readonly string[], width: number, height: number): Promise<PeersMapShapes> {
  const topology = await indonesiaTopology();
  const layer = topology.objects['regencies'];
  const country = topology.objects['country'];
  if (layer === undefined || layer.type !== 'GeometryCollection' || country === undefined)
    throw new Error('The shapes have no regencies');
  const all = feature(topology, layer);
  const wanted = new Set(codes);
  const own = all.features.filter(({ id }) => wanted.has(String(id)));
  const shown: FeatureCollection = { type: 'FeatureCollection', features: own };
  const margin = 36;
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    own.length === 0 ? all : shown,
  );
  // A few small regions would otherwise fill the box and say nothing of where they lie.
  const widest = geoMercator().fitExtent(
    [
      [0, 0],
      [width * 6, height * 6],
    ],
    all,
  );
  if (projection.scale() > widest.scale()) {
    const [x, y] = geoPath(projection).centroid(shown);
    const centre = projection.invert?.([x, y]) ?? null;
    projection.scale(widest.scale());
    if (centre !== null) projection.center(centre).translate([width / 2, height / 2]);
  }
  const draw = geoPath(
    projection.clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]),
  ).digits(1);
  const regionOf = (code: string): DrawnRegion[] => {
    const shape: Feature | undefined = own.find(({ id }) => String(id) === code);
    if (shape === undefined) return [];
    const [[west, north], [east, south]] = draw.bounds(shape);
    const [x, y] = draw.centroid(shape);
    return [{ code, path: draw(shape) ?? '', at: [x, y], isSmall: east - west < 7 && south - north < 7 }];
  };
  return { land: draw(feature(topology, country)) ?? '', borders: draw(all) ?? '', regions: codes.flatMap(regionOf) };
}
