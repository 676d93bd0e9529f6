import { recordAbout, type RelationInput } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { idnRegionId, regionCode } from './idn-region-ids.ts';

/** Name of the rule in server/scripts/make-sample/borders.ts. */
const borderRule = 'boundaries within 0.004 degrees';

/** Which regions border: a row names a region and all its neighbours; each border is stated by its first region. */
export const bordersImporter = csvImporter({
  id: 'idn-borders',
  description: 'Bordering regions of Indonesia, computed: code, codes of the neighbours (CSV)',
  columns: ['code', 'neighbours'],
  read(row, { source }) {
    const { code } = row.values;
    const neighbours = row.values.neighbours.split(' ').filter((item) => item !== '');
    const wrong = [code, ...neighbours].find((item) => !regionCode.test(item));
    if (wrong !== undefined) {
      return leftOut(row, 'CODE_UNREADABLE', `"${wrong}" is no code such as 33 or 33.10; the row was left out.`, code);
    }
    const relations = neighbours
      .filter((other) => code < other)
      .map((other): RelationInput => ({
        kind: 'BORDERS',
        from: idnRegionId(code),
        to: idnRegionId(other),
        basis: 'DERIVED',
        rule: borderRule,
      }));
    if (relations.length === 0) return { counted: 'regions', items: [] };
    const record = recordAbout({
      source,
      key: code,
      entity: { id: idnRegionId(code), kind: 'REGION' },
      locator: { row: row.row },
      basis: 'DERIVED',
      rule: borderRule,
      fields: {},
      relations,
    });
    return { counted: 'regions', items: [{ record }] };
  },
});
