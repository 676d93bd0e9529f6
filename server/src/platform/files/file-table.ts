import type { FeatureTables, Table } from '../database/index.ts';

/** A restored store takes the mark of the folder that it is started with. */
const tables: readonly Table[] = [{ name: 'file_mark', backup: 'DROP' }];

export const fileTables: FeatureTables = {
  tables,
  migrations: [
    {
      name: '6-file-mark',
      sql: ['create table if not exists file_mark (id integer not null primary key, mark varchar(60) not null)'],
    },
  ],
};
