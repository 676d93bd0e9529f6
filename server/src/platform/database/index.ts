export type { CallerWindow, CallerWindows, Spending } from './caller-windows.ts';
export type { CopiedRow, CopiedTable, RowCopy } from './copy-rows.ts';
export type { Database, PoolFigures } from './database.ts';
export type { ImportFindingRow, ImportRunRow, SavedViewRow } from './entities.ts';
export type { GraphMark } from './graph-marks.ts';
export { openDatabase } from './open-database.ts';
export type { Sql } from './sql.ts';
export type { Table } from './table.ts';
export type { PostgresAddress } from './postgresql.ts';
