import { recordAbout } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { idnRegionId, regionCode } from './idn-region-ids.ts';

/** The provinces' codes of ISO 3166-2 as aliases. */
export const provinceCodesImporter = csvImporter({
  id: 'idn-iso-3166-2',
  description: 'ISO 3166-2 codes of Indonesian provinces (CSV)',
  columns: ['code', 'iso_3166_2', 'iso_name'],
  read(row, { source }) {
    const { code, iso_3166_2: iso } = row.values;
    if (!regionCode.test(code) || !/^ID-[A-Z]{2}$/.test(iso)) {
      return leftOut(
        row,
        'CODE_UNREADABLE',
        `"${code}" and "${iso}" are no pair of codes such as 33 and ID-JT; the row was left out.`,
        code,
      );
    }
    const record = recordAbout({
      source,
      key: code,
      entity: { id: idnRegionId(code), kind: 'REGION' },
      locator: { row: row.row },
      fields: { aliases: [{ scheme: 'iso3166-2', value: iso }] },
    });
    return { counted: 'codes', items: [{ record }] };
  },
});
