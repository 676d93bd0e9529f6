import { recordAbout, type LocalName } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { goalId } from './sector-ids.ts';

/** The Sustainable Development Goals and their targets. */
export const sdgImporter = csvImporter({
  id: 'sdg',
  description: 'Sustainable Development Goals and targets: code, parent, short names, name (CSV)',
  columns: ['code', 'parent', 'short_id', 'short_en', 'name_en'],
  read(row, { source }) {
    const { code, parent, short_id: shortId, short_en: shortEn, name_en: name } = row.values;
    const isTarget = parent !== '';
    if (!(isTarget ? code.startsWith(`${parent}.`) : /^\d{1,2}$/.test(code)) || name === '') {
      const message = `"${code}" is no goal such as 3, and no target such as 3.4 of "${parent}"; the row was left out.`;
      return leftOut(row, 'GOAL_UNREADABLE', message, code);
    }
    const names: LocalName[] = [
      { language: 'id', text: shortId, use: 'SHORT' },
      { language: 'en', text: shortEn, use: 'SHORT' },
      { language: 'en', text: name, use: 'OFFICIAL' },
    ];
    const record = recordAbout({
      source,
      key: code,
      entity: { id: goalId(code), kind: 'GOAL' },
      locator: { row: row.row },
      fields: {
        names: names.filter(({ text }) => text !== ''),
        vocabulary: isTarget ? 'sdg-target' : 'sdg',
        code,
        level: isTarget ? 'TARGET' : 'GOAL',
      },
      relations: isTarget ? [{ kind: 'PARENT_OF', from: goalId(parent), to: goalId(code) }] : [],
    });
    return { counted: isTarget ? 'targets' : 'goals', items: [{ record }] };
  },
});
