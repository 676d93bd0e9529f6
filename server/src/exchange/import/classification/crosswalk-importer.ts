import { recordAbout } from '@jejaring/graph/model';
import { csvImporter, leftOut } from '../csv-importer.ts';
import { goalId, sectorId } from './sector-ids.ts';

/** Name of the rule by which the correspondences were drawn: our own reading, clear ones only. */
const rule = 'jejaring crosswalk';

const targets: Readonly<Record<string, (code: string) => string>> = {
  dac3: (code) => sectorId('dac3', code),
  dac5: (code) => sectorId('dac5', code),
  sdg: goalId,
};

/** Which affair corresponds to which sector of the DAC and which goal; stated on the affair. */
export const crosswalkImporter = csvImporter({
  id: 'crosswalk',
  description: 'Crosswalk of urusan to DAC sectors and SDGs: urusan, vocabulary, code, note (CSV)',
  columns: ['urusan', 'vocabulary', 'code', 'note'],
  read(row, { source }) {
    const { urusan, vocabulary, code, note } = row.values;
    const target = targets[vocabulary];
    if (target === undefined || urusan === '' || code === '') {
      const message = `"${urusan}", "${vocabulary}", "${code}" is no correspondence: the vocabulary is one of ${Object.keys(targets).join(', ')}; the row was left out.`;
      return leftOut(row, 'CORRESPONDENCE_UNREADABLE', message);
    }
    const from = sectorId('urusan', urusan);
    const record = recordAbout({
      source,
      key: `${urusan}-${vocabulary}-${code}`,
      entity: { id: from, kind: 'SECTOR' },
      locator: { row: row.row },
      basis: 'INFERRED',
      rule,
      fields: {},
      relations: [
        {
          kind: 'CORRESPONDS_TO',
          from,
          to: target(code),
          qualifier: vocabulary,
          basis: 'INFERRED',
          rule,
          ...(note !== '' && { properties: { note } }),
        },
      ],
    });
    return { counted: 'correspondences', items: [{ record }] };
  },
});
