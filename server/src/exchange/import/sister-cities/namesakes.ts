import type { Point } from '@jejaring/graph/model';
import type { Finding } from '../importer.ts';
import type { City } from './city-record.ts';

/** Notes cities that share name and country with an earlier one: a city and its municipality, or two strangers. */
export class Namesakes {
  readonly #met = new Map<string, City>();

  note(city: City, line: number): Finding | null {
    const key = `${city.name}\n${city.country ?? ''}`;
    const earlier = this.#met.get(key);
    if (earlier === undefined) {
      this.#met.set(key, city);
      return null;
    }
    const distance = Math.round(kilometres(earlier.point, city.point));
    return {
      severity: 'NOTE',
      code: 'NAME_STANDS_TWICE',
      message: `${city.name} (${city.wikidata}) has the name of ${earlier.wikidata}, ${distance} km away; they stay two regions.`,
      line,
      key: city.wikidata,
      field: 'name',
      value: city.name,
    };
  }
}

/** On a sphere, by the haversine formula. */
function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2;
  const lon = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(lat + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * lon));
}
