import { sourceId, type Point } from '@jejaring/graph/model';
import { loadBoundaries } from '../../geography/index.ts';
import { csvRows, hasColumns } from '../csv-rows.ts';
import type { Finding, Importer } from '../importer.ts';
import { decimal, wholeNumber } from '../numbers.ts';
import { foreignRecord, indonesianRecord, type City } from './city-record.ts';
import { countryDirectory } from './country-directory.ts';
import { indonesianCity } from './indonesian-city.ts';
import { Namesakes } from './namesakes.ts';

const columns = ['wikidata_id', 'name', 'country', 'lat', 'lon', 'population'] as const;
const wikidataItem = /^Q[1-9]\d*$/;

/** Cities of Wikidata that have partner cities. Those of Indonesia are the regions that the register knows. */
export const citiesImporter: Importer = {
  id: 'wikidata-cities',
  description: 'Cities of sister-city partnerships: Wikidata number, name, country, point, population (CSV)',
  accepts: ({ name, head }) => name.endsWith('.csv') && hasColumns(head, columns),
  async *read(file, context) {
    const source = sourceId(file.source.slug);
    const countryOf = await countryDirectory(context.store);
    const boundaries = await loadBoundaries();
    const namesakes = new Namesakes();
    let cities = 0;
    for await (const row of csvRows(file, context, { columns })) {
      if ('finding' in row) {
        yield row;
        continue;
      }
      const { wikidata_id: wikidata, name, country } = row.values;
      const point = readPoint(row.values.lat, row.values.lon);
      if (!wikidataItem.test(wikidata) || name === '' || point === null) {
        yield { finding: unreadable(row.line, wikidata, name) };
        continue;
      }
      cities += 1;
      const found = countryOf(country, wikidata);
      if (found?.reason !== null) yield { finding: countryFinding(row.line, wikidata, country, found) };
      const population = wholeNumber(row.values.population);
      if (population === null) yield { finding: unknownPopulation(row.line, wikidata, row.values.population) };
      const city: City = { wikidata, name, point, population, country: found?.iso ?? null };
      const namesake = namesakes.note(city, row.line);
      if (namesake !== null) yield { finding: namesake };
      const origin = {
        source,
        key: wikidata,
        locator: { row: row.row, url: `https://www.wikidata.org/wiki/${wikidata}` },
      };
      const region = city.country === 'ID' ? await indonesianCity(city, boundaries, context.store) : null;
      if (city.country === 'ID') yield { finding: indonesianFinding(row.line, city, region?.names[0]?.text ?? null) };
      yield { record: region === null ? foreignRecord(origin, city) : indonesianRecord(origin, city, region) };
    }
    yield { counted: { cities } };
  },
};

/** Null where the two are no place on Earth. */
function readPoint(latitude: string, longitude: string): Point | null {
  const [lat, lon] = [decimal(latitude), decimal(longitude)];
  return lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}

function unknownPopulation(line: number, key: string, value: string): Finding {
  const message = `The population is ${value === '' ? 'empty' : 'no whole number'}; it stays unknown.`;
  return { severity: 'WARNING', code: 'VALUE_UNKNOWN', message, line, key, field: 'population', value };
}

function unreadable(line: number, key: string, name: string): Finding {
  const message = `"${key}", "${name}" is no city: a number such as Q84, a name, latitude and longitude are needed; the row was left out.`;
  return { severity: 'ERROR', code: 'CITY_UNREADABLE', message, line, key };
}

function countryFinding(
  line: number,
  key: string,
  country: string,
  found: { iso: string | null; reason: string | null } | null,
): Finding {
  const about = { line, key, field: 'country', value: country };
  if (found?.iso != null) {
    const message = `The country "${country}" was read as ${found.iso}: ${found.reason}.`;
    return { ...about, severity: 'NOTE', code: 'COUNTRY_CORRECTED', message, suggestion: found.iso };
  }
  const why = found?.reason ?? 'no country and no entry of country-names.csv has this name';
  return {
    ...about,
    severity: 'WARNING',
    code: 'UNKNOWN_COUNTRY',
    message: `The country of the city stays unknown: ${why}.`,
  };
}

function indonesianFinding(line: number, city: City, region: string | null): Finding {
  const about = { line, key: city.wikidata, field: 'name', value: city.name };
  if (region !== null) {
    return {
      ...about,
      severity: 'NOTE',
      code: 'CITY_IS_REGION',
      message: `${city.name} is ${region}; its figures became a second record of that region.`,
    };
  }
  const message = `${city.name} in Indonesia is no region of the register by name and place; it was kept as a city of its own.`;
  return { ...about, severity: 'WARNING', code: 'REGION_NOT_FOUND', message };
}
