import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { graphErrorOf } from './failure.ts';

/** Stands for a list that is bound as one JSON array: `id IN ${given}`. */
export const given = '(SELECT value FROM json_each(?))';

export type Parameters = readonly SQLInputValue[];

/** One connection with its prepared statements kept; SQLite's errors come out as GraphErrors. */
export class Connection {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  readonly file: string;

  /** @param timeout how long SQLite itself waits for a lock, in ms; the thread stands still meanwhile */
  constructor(file: string, options: { readonly readOnly: boolean; readonly timeout: number }) {
    this.file = file;
    this.database = this.guarded(() => new DatabaseSync(file, { ...options, enableForeignKeyConstraints: true }));
  }

  exec(sql: string): void {
    this.guarded(() => this.database.exec(sql));
  }

  run(sql: string, parameters: Parameters = []): number {
    return this.guarded(() => Number(this.statement(sql).run(...parameters).changes));
  }

  all<Row>(sql: string, parameters: Parameters = []): Row[] {
    return this.guarded(() => this.statement(sql).all(...parameters) as Row[]);
  }

  get<Row>(sql: string, parameters: Parameters = []): Row | undefined {
    return this.guarded(() => this.statement(sql).get(...parameters) as Row | undefined);
  }

  /** Row by row, for what is too long to hold; nothing else may run on the connection meanwhile with this SQL. */
  *iterate<Row>(sql: string): Generator<Row> {
    for (const row of this.guarded(() => this.database.prepare(sql).iterate())) yield row as Row;
  }

  /** For questions that have exactly one row as answer, such as counts. */
  one<Row>(sql: string, parameters: Parameters = []): Row {
    const row = this.get<Row>(sql, parameters);
    if (row === undefined) throw new Error(`No row for: ${sql}`);
    return row;
  }

  /** For statements that run once per row of a batch. */
  each<Item>(sql: string, items: Iterable<Item>, parametersOf: (item: Item) => Parameters): void {
    this.guarded(() => {
      const statement = this.statement(sql);
      for (const item of items) statement.run(...parametersOf(item));
    });
  }

  /** SQLite's own errors, not translated: to tell a busy store from a failing one. */
  execRaw(sql: string): void {
    this.database.exec(sql);
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private statement(sql: string): StatementSync {
    const kept = this.statements.get(sql);
    if (kept !== undefined) return kept;
    const statement = this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw graphErrorOf(error, this.file);
    }
  }
}
