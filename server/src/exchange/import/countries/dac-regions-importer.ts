import { makeId, recordAbout, type LocalName } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';

/** Regions of several countries as the OECD's DAC numbers them. */
export const dacRegionsImporter = csvImporter({
  id: 'dac-regions',
  description: "Supranational regions of the OECD's DAC: code and names (CSV)",
  columns: ['code', 'name_id', 'name_en'],
  read(row, { source }) {
    const { code, name_id: indonesian, name_en: english } = row.values;
    if (!/^\d+$/.test(code) || english === '') {
      return leftOut(
        row,
        'DAC_REGION_UNREADABLE',
        `"${code}" is no region of the DAC: a number and a name are needed; the row was left out.`,
        code,
      );
    }
    const names: LocalName[] = [
      { language: 'id', text: indonesian, use: 'OFFICIAL' },
      { language: 'en', text: english, use: 'OFFICIAL' },
    ];
    const record = recordAbout({
      source,
      key: code,
      entity: { id: makeId('REGION', 'dac', code), kind: 'REGION' },
      locator: { row: row.row },
      fields: {
        names: names.filter(({ text }) => text !== ''),
        aliases: [{ scheme: 'dac-region', value: code }],
        level: 'SUPRANATIONAL',
        type: 'SUPRANATIONAL',
        code,
        codeScheme: 'dac-region',
      },
    });
    return { counted: 'regions', items: [{ record }] };
  },
});
