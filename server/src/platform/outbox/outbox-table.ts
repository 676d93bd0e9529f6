import { defineEntity, p } from '@mikro-orm/core';
import type { CopiedRow, FeatureTables, Table } from '../database/index.ts';

const OutboxEntity = defineEntity({
  name: 'Outbox',
  tableName: 'outbox',
  properties: {
    position: p.float().primary(),
    commandId: p.string(),
    command: p.text(),
    who: p.string(),
    onBehalfOf: p.string().nullable(),
    state: p.string(),
    seq: p.float().nullable(),
    code: p.string().nullable(),
    message: p.text().nullable(),
    attempts: p.integer(),
    createdAt: p.string(),
    endedAt: p.string().nullable(),
  },
});

const OutboxCounterEntity = defineEntity({
  name: 'OutboxCounter',
  tableName: 'outbox_counter',
  properties: { id: p.integer().primary(), last: p.float() },
});

/**
 * A backup freezes the graph before the tables: a row that was done after that is done again, and so is one that changed nothing,
 * since it may have done so only because of what came later. Commands that the graph knows answer what they answered.
 */
function requeued(row: CopiedRow, position: number): CopiedRow {
  const isKnown = row['state'] !== 'DONE' || (row['seq'] !== null && Number(row['seq']) <= position);
  return isKnown ? row : { ...row, state: 'WAITING', seq: null, attempts: 0, endedAt: null };
}

const tables: readonly Table[] = [
  { entity: OutboxEntity, backup: 'RESET', reset: requeued },
  { entity: OutboxCounterEntity, backup: 'KEEP' },
  { name: 'outbox_lease', backup: 'DROP' },
];

export const outboxTables: FeatureTables = {
  tables,
  migrations: [
    {
      name: '5-outbox',
      sql: [
        `create table if not exists outbox (
      position double precision not null primary key, command_id varchar(512) not null, command text not null,
      who varchar(200) not null, on_behalf_of varchar(512) null, state varchar(20) not null, seq double precision null,
      code varchar(60) null, message text null, attempts integer not null, created_at varchar(30) not null,
      ended_at varchar(30) null)`,
        'create unique index if not exists outbox_command on outbox (command_id)',
        'create index if not exists outbox_by_state on outbox (state, position)',
        'create table if not exists outbox_counter (id integer not null primary key, last double precision not null)',
        `create table if not exists outbox_lease (
      id integer not null primary key, holder varchar(200) not null, lease_until double precision not null)`,
      ],
    },
  ],
};
