export type { Contents, CopiedRow, FeatureTables, Table } from './contents.ts';
export type { CopiedTable, RowCopy } from './copy-rows.ts';
export type { Database, PoolFigures } from './database.ts';
export { openDatabase } from './open-database.ts';
export type { PostgresAddress } from './postgresql.ts';
export { oncePerRepository, type Repository } from './repository.ts';
export type { Sql } from './sql.ts';
export { storableText } from './storable-text.ts';
