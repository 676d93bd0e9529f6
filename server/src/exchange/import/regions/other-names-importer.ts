import { nameUses, recordAbout, type NameUse } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { idnRegionId, regionCode } from './idn-region-ids.ts';

const isUse = (text: string): text is NameUse => (nameUses as readonly string[]).includes(text);

/** Names in common use beside the register's: English ones, abbreviations, former ones. */
export const otherNamesImporter = csvImporter({
  id: 'idn-other-names',
  description: 'Other names of Indonesian regions: code, language, name, use (CSV)',
  columns: ['code', 'language', 'name', 'use'],
  read(row, { source }) {
    const { code, language, name, use } = row.values;
    if (!regionCode.test(code) || name === '' || !isUse(use)) {
      const message = `"${code}", "${name}", "${use}" is no name of a region: a use is one of ${nameUses.join(', ')}; the row was left out.`;
      return leftOut(row, 'NAME_UNREADABLE', message, code);
    }
    const record = recordAbout({
      source,
      key: `${code}-${language}-${name}`,
      entity: { id: idnRegionId(code), kind: 'REGION' },
      locator: { row: row.row },
      fields: { names: [{ language, text: name, use }] },
    });
    return { counted: 'names', items: [{ record }] };
  },
});
