import { createRequire } from 'node:module';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import type { Point } from '@jejaring/graph/model';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { area } from '@turf/area';
import { centreOfArea } from '../../src/exchange/geography/centroid.ts';
import { writeOutput } from './output.ts';

const require = createRequire(import.meta.url);
for (const language of ['id', 'en']) {
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as countries.LocaleData);
}

const header = ['alpha2', 'alpha3', 'numeric', 'name_id', 'name_en', 'other_names_en', 'lat', 'lon'];

/** Countries and areas of ISO 3166-1 with their names; the point is the centre of the largest part of the shape. */
export async function writeCountries(target: string): Promise<void> {
  const centres = centresByNumber();
  const rows = Object.entries(countries.getAlpha2Codes()).map(([alpha2, alpha3]) => {
    const numeric = countries.alpha2ToNumeric(alpha2) ?? '';
    const [name = '', ...others] = countries.getName(alpha2, 'en', { select: 'all' }) ?? [];
    const centre = centres.get(numeric) ?? centres.get(name);
    const point = centre == null ? ['', ''] : [centre.lat.toFixed(4), centre.lon.toFixed(4)];
    return [alpha2, alpha3, numeric, countries.getName(alpha2, 'id') ?? '', name, others.join('|'), ...point];
  });
  await writeOutput(
    join(target, 'countries', 'countries.csv'),
    stringify([header, ...rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))]),
  );
}

/** By ISO's number, and by name where the atlas has no number (Kosovo). */
function centresByNumber() {
  const atlas = require('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return new Map(
    feature(atlas, atlas.objects.countries).features.map(({ id, properties, geometry }) => [
      id === undefined ? properties.name : String(id),
      onGlobe(centreOfArea([largestPart(geometry as Polygon | MultiPolygon)])),
    ]),
  );
}

/** The shape with longitudes that run on over 180° (Russia, Fiji) instead of jumping to -180°. */
function unbroken(shape: Polygon): Polygon {
  const coordinates = shape.coordinates.map((ring) => {
    let turn = 0;
    let before = ring[0]?.[0] ?? 0;
    return ring.map(([lon = 0, lat = 0]): Position => {
      if (Math.abs(lon - before) > 180) turn -= 360 * Math.sign(lon - before);
      before = lon;
      return [lon + turn, lat];
    });
  });
  return { type: 'Polygon', coordinates };
}

function onGlobe(point: Point | null): Point | null {
  return point && { lat: point.lat, lon: ((((point.lon + 180) % 360) + 360) % 360) - 180 };
}

function largestPart(shape: Polygon | MultiPolygon): Polygon {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const polygons = parts.map((coordinates) => unbroken({ type: 'Polygon', coordinates }));
  return polygons.reduce((best, next) => (area(next) > area(best) ? next : best));
}
