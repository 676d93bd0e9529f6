import { recordAbout, type LocalName } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { sectorId } from './sector-ids.ts';

/** How the law groups the affairs. */
const groups: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  WAJIB_PELAYANAN_DASAR: {
    id: 'Urusan wajib yang berkaitan dengan pelayanan dasar',
    en: 'Mandatory affair, basic service',
  },
  WAJIB_NON_PELAYANAN_DASAR: {
    id: 'Urusan wajib yang tidak berkaitan dengan pelayanan dasar',
    en: 'Mandatory affair, no basic service',
  },
  PILIHAN: { id: 'Urusan pilihan', en: 'Affair of choice' },
};

/** The concurrent government affairs of UU 23/2014 as sectors. */
export const urusanImporter = csvImporter({
  id: 'urusan',
  description: 'Government affairs (urusan) of UU 23/2014: code, group, names (CSV)',
  columns: ['code', 'group', 'name_id', 'name_en'],
  read(row, { source }) {
    const { code, group, name_id: indonesian, name_en: english } = row.values;
    const texts = groups[group];
    if (!/^[1-3]\.\d{2}$/.test(code) || texts === undefined || indonesian === '') {
      const message = `"${code}", "${group}" is no affair: a code such as 1.02, a name and a group (${Object.keys(groups).join(', ')}) are needed; the row was left out.`;
      return leftOut(row, 'URUSAN_UNREADABLE', message, code);
    }
    const names: LocalName[] = [{ language: 'id', text: indonesian, use: 'OFFICIAL' }];
    if (english !== '') names.push({ language: 'en', text: english, use: 'OFFICIAL' });
    const record = recordAbout({
      source,
      key: code,
      entity: { id: sectorId('urusan', code), kind: 'SECTOR' },
      locator: { row: row.row },
      fields: {
        names,
        descriptions: [
          { language: 'id', text: texts.id },
          { language: 'en', text: texts.en },
        ],
        vocabulary: 'urusan',
        code,
      },
    });
    return { counted: 'affairs', items: [{ record }] };
  },
});
