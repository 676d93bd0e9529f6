import type { FeatureTables } from '../database/index.ts';

/** One row: what is known of the graph beside it, which a restore makes anew. */
export const pairingTables: FeatureTables = {
  tables: [{ name: 'graph_mark', backup: 'DROP' }],
  migrations: [
    {
      name: '3-graph-mark',
      sql: [
        `create table if not exists graph_mark (
      id integer not null primary key, pair varchar(60) not null, position double precision not null,
      change_digest varchar(100) null, accepted_at varchar(30) null)`,
      ],
    },
  ],
};
