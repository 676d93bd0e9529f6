import { recordAbout, type RecordAbout } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { csvImporter, leftOut } from '../csv-importer.ts';
import type { CsvRow } from '../csv-rows.ts';
import { idnRegionId, kemendagri, regionCode } from './idn-region-ids.ts';
import { nameFromCapitals } from './region-names.ts';

const columns = ['old_code', 'old_name', 'new_code', 'new_name', 'changed_between', 'rule'] as const;
type Row = CsvRow<(typeof columns)[number]>;

/** What the file's own words for a change mean. */
const changes: Readonly<Record<string, (row: Row, store: GraphStore) => Promise<Statement> | Statement>> = {
  'same name under a new code': newCode,
  'new province split': split,
  renamed,
};

type Statement = Pick<RecordAbout<'REGION'>, 'fields' | 'relations'>;

/** Codes and names of Indonesian regions that changed: old ones become dated aliases, splits become successions. */
export const codeHistoryImporter = csvImporter({
  id: 'idn-code-history',
  description: 'Changes of Indonesian region codes and names: old and new code, decrees, rule (CSV)',
  columns,
  async read(row, { source, context }) {
    const { old_code: from, new_code: to, rule, changed_between: between } = row.values;
    const change = changes[rule];
    if (change === undefined || !regionCode.test(from) || !regionCode.test(to)) {
      const message = `The change "${rule}" from "${from}" to "${to}" is none that is known (${Object.keys(changes).join(', ')}); the row was left out.`;
      return leftOut(row, 'CHANGE_UNREADABLE', message, `${from}-${to}`);
    }
    const entity = { id: idnRegionId(to), kind: 'REGION' } as const;
    const locator = { row: row.row, says: between };
    const record = recordAbout({
      source,
      key: `${from}-${to}`,
      entity,
      locator,
      ...(await change(row, context.store)),
    });
    return { counted: rule, items: [{ record }] };
  },
});

/** The old code finds its region as a dated alias; as an id too, unless a region of today bears it. */
async function newCode(row: Row, store: GraphStore): Promise<Statement> {
  const old = row.values.old_code;
  const until = decreeYear(row);
  const [bearer] = await store.entities([idnRegionId(old)]);
  return {
    fields: {
      aliases: [
        { scheme: kemendagri, value: old, ...(until !== null && { to: until }) },
        ...(bearer === null ? [{ scheme: 'id', value: idnRegionId(old) }] : []),
      ],
    },
  };
}

/** The old region lives on; the new one succeeds it in a part. */
function split(row: Row): Statement {
  const law = /UU (\d+)\/(\d{4})/.exec(row.values.changed_between);
  return {
    fields: {},
    relations: [
      {
        kind: 'SUCCEEDS',
        from: idnRegionId(row.values.new_code),
        to: idnRegionId(row.values.old_code),
        validFrom: law?.[2] ?? decreeYear(row),
        properties: { note: law === null ? 'Split' : `Split by UU ${law[1]}/${law[2]}` },
      },
    ],
  };
}

function renamed(row: Row): Statement {
  const until = decreeYear(row);
  const name = { language: 'id', text: nameFromCapitals(row.values.old_name), use: 'FORMER' } as const;
  return { fields: { names: [{ ...name, ...(until !== null && { to: until }) }] } };
}

/** Year of the decree behind the first list that has the new code: the latest that the old one was in force. */
function decreeYear(row: Row): string | null {
  return /->[^(]*\([^)]*\/(\d{4})\)/.exec(row.values.changed_between)?.[1] ?? null;
}
