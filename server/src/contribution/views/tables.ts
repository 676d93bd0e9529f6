import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { FeatureTables } from '../../platform/database/index.ts';

export const SavedView = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    id: p.string().primary(),
    title: p.text(),
    address: p.text(),
    createdAt: p.string(),
    version: p.integer(),
  },
});
export type SavedViewRow = InferEntity<typeof SavedView>;

export const viewTables: FeatureTables = {
  tables: [{ entity: SavedView, backup: 'KEEP' }],
  migrations: [
    {
      // Released together with the tables of imports.
      name: '1-runs-findings-views',
      sql: [
        `create table if not exists saved_view (
      id varchar(60) not null primary key, title text not null, address text not null,
      created_at varchar(30) not null, version integer not null)`,
      ],
    },
  ],
};
