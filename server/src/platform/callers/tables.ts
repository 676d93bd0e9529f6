import type { FeatureTables } from '../database/index.ts';

/** Its rows say nothing after some minutes. */
export const callerTables: FeatureTables = {
  tables: [{ name: 'caller_window', backup: 'DROP' }],
  migrations: [
    {
      name: '2-caller-windows',
      sql: [
        `create table if not exists caller_window (
      kind varchar(20) not null, caller varchar(100) not null, spent double precision not null,
      ends_at double precision not null, primary key (kind, caller))`,
        'create index if not exists caller_window_by_end on caller_window (ends_at)',
      ],
    },
  ],
};
