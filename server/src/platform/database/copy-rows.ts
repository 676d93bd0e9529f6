import type { EntityMetadata, SqlEntityManager } from '@mikro-orm/sql';
import { storableText } from './storable-text.ts';
import type { CopiedRow, Table } from './contents.ts';

/** One table: what identifies a row, and all that a row has. */
export interface CopiedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly properties: readonly string[];
  /** What a row of a backup is in a restored store, whose graph's log ends at this position. */
  readonly restored: (row: CopiedRow, position: number) => CopiedRow;
}

/** Takes what backups hold of the database elsewhere, and fills one with what came from elsewhere. */
export interface RowCopy {
  /** Each after those that its rows refer to. */
  readonly tables: readonly CopiedTable[];
  isEmpty(): Promise<boolean>;
  /** Hands out every row once, table by table, all from one point in time. */
  read(take: (table: string, row: CopiedRow) => Promise<void>): Promise<void>;
  /** Puts these rows in the place of all that are there, in one transaction; tables come in their order. */
  replaceAll(rows: AsyncIterable<{ readonly table: string; readonly row: CopiedRow }>): Promise<void>;
}

/** Rows in one statement: each has some twenty values, and SQLite takes 32,766 of them. */
const rowsAtOnce = 500;

/** @param all every table, each after those that its rows refer to */
export function rowCopy(em: SqlEntityManager, all: readonly Table[]): RowCopy {
  const tables = all.flatMap((table) => {
    if (table.backup === 'DROP') return [];
    const copied = tableOf(em.getMetadata().getByClassName(table.entity.meta.className));
    return [{ ...copied, restored: table.backup === 'RESET' ? table.reset : (row: CopiedRow) => row }];
  });
  return {
    tables,

    async isEmpty() {
      for (const { name } of tables) {
        if ((await em.fork().execute<unknown[]>(`select 1 from ${name} limit 1`)).length > 0) return false;
      }
      return true;
    },

    async read(take) {
      await em.fork().transactional(
        async (fork) => {
          for (const table of tables) for await (const row of rowsOf(fork, table)) await take(table.name, row);
        },
        { isolationLevel: 'repeatable read', readOnly: true },
      );
    },

    async replaceAll(rows) {
      await em.fork().transactional(async (fork) => {
        for (const { name } of tables.toReversed()) await fork.execute(`delete from ${name}`);
        let held: CopiedRow[] = [];
        let of: string | null = null;
        for await (const { table, row } of rows) {
          if (table !== of || held.length === rowsAtOnce) {
            await insert(fork, tables, of, held);
            held = [];
          }
          of = table;
          held.push(row);
        }
        await insert(fork, tables, of, held);
      });
    },
  };
}

interface CopyOf extends CopiedTable {
  /** Of the properties, in their order. */
  readonly columns: readonly string[];
  readonly keyColumns: readonly string[];
}

function tableOf({ tableName: name, props, primaryKeys: key }: EntityMetadata): Omit<CopyOf, 'restored'> {
  const columnOf = new Map(props.map((property) => [property.name, property.fieldNames[0] ?? property.name]));
  return {
    name,
    key,
    properties: [...columnOf.keys()],
    columns: [...columnOf.values()],
    keyColumns: key.map((property) => columnOf.get(property) ?? property),
  };
}

/** Page by page in the engine's own order of the key. */
async function* rowsOf(em: SqlEntityManager, table: CopyOf): AsyncGenerator<CopiedRow> {
  const { name, key, properties, columns, keyColumns } = table;
  const selected = columns.map((column, index) => `${column} as "${properties[index]}"`).join(', ');
  const later = `where (${keyColumns.join(', ')}) > (${keyColumns.map(() => '?').join(', ')})`;
  for (let last: CopiedRow | undefined; ;) {
    const place = last === undefined ? [] : key.map((property) => last?.[property]);
    const rows = await em.execute<CopiedRow[]>(
      `select ${selected} from ${name} ${last === undefined ? '' : later} order by ${keyColumns.join(', ')} limit ${rowsAtOnce}`,
      place,
    );
    yield* rows.map((row) => storableRow(row, properties));
    last = rows.at(-1);
    if (rows.length < rowsAtOnce) return;
  }
}

/** An older database may hold text that not every engine can keep. */
function storableRow(row: CopiedRow, properties: readonly string[]): CopiedRow {
  return Object.fromEntries(
    properties.map((property) => {
      const value = row[property] ?? null;
      return [property, typeof value === 'string' ? storableText(value) : value];
    }),
  );
}

async function insert(
  em: SqlEntityManager,
  tables: readonly CopyOf[],
  of: string | null,
  rows: readonly CopiedRow[],
): Promise<void> {
  const table = tables.find(({ name }) => name === of);
  if (table === undefined || rows.length === 0) return;
  const { name, columns, properties } = table;
  const marks = `(${columns.map(() => '?').join(', ')})`;
  await em.execute(
    `insert into ${name} (${columns.join(', ')}) values ${rows.map(() => marks).join(', ')}`,
    rows.flatMap((row) => properties.map((property) => row[property] ?? null)),
  );
}
