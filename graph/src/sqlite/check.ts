import { checkStore } from '../store/check/check-store.ts';
import type { StoreFault } from '../store/graph-store.ts';
import { listValues, nameKey } from '../store/list-values.ts';
import { Connection } from './connection.ts';
import { countsOf } from './counts.ts';
import { columnOf, listColumns } from './filter.ts';
import { changeReads } from './read-changes.ts';
import { thingReads } from './read-things.ts';
import { entityColumns, entityOf, type EntityColumns } from './rows.ts';
import { scan } from './scan.ts';
import { sqliteTransaction } from './transaction.ts';

/** Checks a store at one point in time, on a connection of its own; writers go on beside it. */
export async function* checkFile(file: string): AsyncGenerator<StoreFault> {
  const connection = new Connection(file, { readOnly: true, timeout: 5000 });
  try {
    connection.exec('BEGIN');
    yield* pageFaults(connection);
    yield* derivedFaults(connection);
    yield* checkStore({
      ...changeReads(connection),
      ...thingReads(connection),
      ...sqliteTransaction(connection),
      scan: (parts) => scan(connection, parts),
      counts: async () => countsOf(connection),
    });
  } finally {
    connection.close();
  }
}

function* pageFaults(connection: Connection): Generator<StoreFault> {
  for (const { integrity_check: message } of connection.all<{ integrity_check: string }>('PRAGMA integrity_check')) {
    if (message !== 'ok') yield { code: 'ENGINE', message, ids: [] };
  }
  for (const { table } of connection.all<{ table: string }>('PRAGMA foreign_key_check')) {
    yield { code: 'ENGINE', message: `A row of ${table} points to a row that is not there.`, ids: [] };
  }
}

/** What this engine derives from entities and changes: full text, aliases, list columns, the log's index. */
function* derivedFaults(connection: Connection): Generator<StoreFault> {
  const count = (sql: string) => connection.one<{ count: number }>(`SELECT count(*) AS count FROM ${sql}`).count;
  const pairs = [
    [
      'TEXT_INDEX',
      'the texts of entities',
      'entity',
      'entity_text_docsize JOIN entity ON entity.n = entity_text_docsize.id',
    ],
    ['TEXT_INDEX', 'the rows of the full text', 'entity', 'entity_text_docsize'],
    ['ENGINE', 'aliases', `entity, json_each(body, '$.aliases')`, 'alias'],
    ['LOG_DANGLING', 'entities that the log touches', `change, json_each(body, '$.entities')`, 'change_entity'],
  ] as const;
  for (const [code, what, expected, actual] of pairs) {
    const [wanted, found] = [count(expected), count(actual)];
    if (wanted !== found) yield { code, message: `Of ${what} there are ${found} instead of ${wanted}.`, ids: [] };
  }
  const columns = listColumns.map((field) => `${columnOf(field)} AS ${field}`).join(', ');
  type Row = EntityColumns & Readonly<Record<string, unknown>>;
  for (const row of connection.iterate<Row>(`SELECT ${entityColumns}, name_key, ${columns} FROM entity e`)) {
    const values = listValues(entityOf(row));
    const isKept = listColumns.every(
      (field) => row[field] === (typeof values[field] === 'boolean' ? Number(values[field]) : values[field]),
    );
    if (isKept && row['name_key'] === nameKey(String(values.name))) continue;
    yield { code: 'ENGINE', message: `The list columns of ${row.id} differ from its fields.`, ids: [row.id] };
  }
}
