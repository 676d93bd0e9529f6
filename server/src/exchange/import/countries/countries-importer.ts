import { makeId, recordAbout, type LocalName } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { decimal } from '../numbers.ts';

/** Countries and areas of ISO 3166-1: regions, never their governments. */
export const countriesImporter = csvImporter({
  id: 'countries',
  description: 'Countries of ISO 3166-1: codes, names in Indonesian and English, point (CSV)',
  columns: ['alpha2', 'alpha3', 'numeric', 'name_id', 'name_en', 'other_names_en', 'lat', 'lon'],
  read(row, { source }) {
    const { alpha2, alpha3, numeric, name_id: indonesian, name_en: english, other_names_en: others } = row.values;
    if (!/^[A-Z]{2}$/.test(alpha2) || indonesian === '' || english === '') {
      const message = `"${alpha2}" is no country: a code of two capitals and names in both languages are needed; the row was left out.`;
      return leftOut(row, 'COUNTRY_UNREADABLE', message, alpha2);
    }
    const names: LocalName[] = [
      { language: 'id', text: indonesian, use: 'OFFICIAL' },
      { language: 'en', text: english, use: 'OFFICIAL' },
      ...others
        .split('|')
        .filter((text) => text !== '')
        .map((text): LocalName => ({ language: 'en', text, use: 'VARIANT' })),
    ];
    const lat = decimal(row.values.lat);
    const lon = decimal(row.values.lon);
    const record = recordAbout({
      source,
      key: alpha2,
      entity: { id: makeId('REGION', 'iso', alpha2), kind: 'REGION' },
      locator: { row: row.row },
      fields: {
        names,
        aliases: [alpha2, alpha3, numeric]
          .filter((value) => value !== '')
          .map((value) => ({ scheme: 'iso3166-1', value })),
        level: 'COUNTRY',
        type: 'COUNTRY',
        code: alpha2,
        codeScheme: 'iso3166-1',
        country: alpha2,
        ...(lat !== null && lon !== null && { point: { lat, lon } }),
      },
    });
    return { counted: 'countries', items: [{ record }] };
  },
});
