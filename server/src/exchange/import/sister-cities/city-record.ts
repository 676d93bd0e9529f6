import {
  makeId,
  recordAbout,
  type Entity,
  type Point,
  type RecordInput,
  type TypedRecord,
} from '@jejaring/graph/model';
import { readDecisions } from '../../../platform/decisions/index.ts';

export interface City {
  readonly wikidata: string;
  readonly name: string;
  readonly point: Point;
  readonly population: number | null;
  /** ISO 3166-1 alpha-2; null is unknown. */
  readonly country: string | null;
}

/** Among the "cities" are states, provinces and counties. */
const foreignRegions = new Set(
  readDecisions(new URL('foreign-regions.csv', import.meta.url), ['wikidata_id', 'name', 'country', 'what']).map(
    (row) => row.wikidata_id,
  ),
);

export function wikidataRegionId(item: string): string {
  return makeId('REGION', 'wikidata', item);
}

type Origin = Pick<RecordInput, 'source' | 'key' | 'locator'>;

/** A city abroad is a region of its own. */
export function foreignRecord(origin: Origin, city: City): TypedRecord {
  const id = wikidataRegionId(city.wikidata);
  return recordAbout({
    ...origin,
    entity: { id, kind: 'REGION' },
    fields: {
      names: [{ language: 'en', text: city.name, use: 'OFFICIAL' }],
      aliases: [{ scheme: 'wikidata', value: city.wikidata }],
      level: 'FOREIGN',
      type: foreignRegions.has(city.wikidata) ? 'FOREIGN_REGION' : 'FOREIGN_CITY',
      code: city.wikidata,
      codeScheme: 'wikidata',
      ...(city.country !== null && { country: city.country }),
      ...figures(city),
    },
    relations: city.country === null ? [] : [{ kind: 'PART_OF', from: id, to: makeId('REGION', 'iso', city.country) }],
  });
}

/** A city that is an Indonesian region becomes a second record of that region, and its number an alias. */
export function indonesianRecord(origin: Origin, city: City, region: Entity): TypedRecord {
  return recordAbout({
    ...origin,
    entity: { id: region.id, kind: 'REGION' },
    fields: {
      aliases: [
        { scheme: 'id', value: wikidataRegionId(city.wikidata) },
        { scheme: 'wikidata', value: city.wikidata },
      ],
      ...figures(city),
    },
  });
}

/** Wikidata's population stands here without its year. */
function figures({ point, population }: City) {
  return { point, ...(population !== null && { population: { value: population, year: null } }) };
}
