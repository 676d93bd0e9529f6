export type { Sql } from './sql.ts';
export { nameOf, type CopiedRow, type Table } from './table.ts';
