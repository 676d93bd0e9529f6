import { recordAbout } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { sectorId } from './sector-ids.ts';

/** The DAC's sectors: three digits are the parents of five. Withdrawn ones stay, for older publications use them. */
export const dacSectorsImporter = csvImporter({
  id: 'dac-sectors',
  description: "Sectors of the OECD's DAC of three and five digits: code, parent, name, description (CSV)",
  columns: ['code', 'parent', 'name_en', 'description_en', 'status'],
  read(row, { source }) {
    const { code, parent, name_en: name, description_en: description, status } = row.values;
    const isFive = /^\d{5}$/.test(code) && /^\d{3}$/.test(parent);
    if ((!isFive && !/^\d{3}$/.test(code)) || name === '') {
      const message = `"${code}" is no sector of the DAC: three digits, or five with a parent of three, and a name are needed; the row was left out.`;
      return leftOut(row, 'SECTOR_UNREADABLE', message, code);
    }
    const vocabulary = isFive ? 'dac5' : 'dac3';
    const id = sectorId(vocabulary, code);
    const record = recordAbout({
      source,
      key: code,
      entity: { id, kind: 'SECTOR' },
      locator: { row: row.row },
      fields: {
        names: [{ language: 'en', text: name, use: 'OFFICIAL' }],
        ...(description !== '' && { descriptions: [{ language: 'en', text: description }] }),
        vocabulary,
        code,
      },
      ...(status === 'withdrawn' && { unmapped: { status } }),
      relations: isFive ? [{ kind: 'PARENT_OF', from: sectorId('dac3', parent), to: id }] : [],
    });
    return { counted: isFive ? 'sectors of five digits' : 'sectors of three digits', items: [{ record }] };
  },
});
