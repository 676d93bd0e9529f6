import { defineEntity, p } from '@mikro-orm/core';
import type { FeatureTables, Table } from '../database/index.ts';

const JobEntity = defineEntity({
  name: 'Job',
  tableName: 'job',
  properties: {
    id: p.string().primary(),
    kind: p.string(),
    payload: p.text(),
    who: p.string(),
    /** Of the jobs that have not ended only one may have it. */
    single: p.string().nullable(),
    state: p.string(),
    attempts: p.integer(),
    /** Milliseconds since 1970, like the end of the lease: it is not begun before. */
    dueAt: p.float(),
    holder: p.string().nullable(),
    leaseUntil: p.float().nullable(),
    cancelAsked: p.integer(),
    done: p.float(),
    total: p.float(),
    step: p.text().nullable(),
    result: p.text().nullable(),
    errorCode: p.string().nullable(),
    error: p.text().nullable(),
    createdAt: p.string(),
    endedAt: p.string().nullable(),
  },
});

/** Work that was under way waits in a restored store: whoever had it in hand is not there. */
const tables: readonly Table[] = [
  {
    entity: JobEntity,
    backup: 'RESET',
    reset: (row) =>
      row['state'] === 'RUNNING' ? { ...row, state: 'WAITING', attempts: 0, holder: null, leaseUntil: null } : row,
  },
];

export const jobTables: FeatureTables = {
  tables,
  migrations: [
    {
      name: '4-jobs',
      sql: [
        `create table if not exists job (
      id varchar(60) not null primary key, kind varchar(60) not null, payload text not null, who varchar(200) not null,
      single varchar(200) null, state varchar(20) not null, attempts integer not null, due_at double precision not null,
      holder varchar(200) null, lease_until double precision null, cancel_asked integer not null,
      done double precision not null, total double precision not null, step text null, result text null,
      error_code varchar(60) null, error text null, created_at varchar(30) not null, ended_at varchar(30) null)`,
        'create unique index if not exists job_single on job (single)',
        'create index if not exists job_by_state on job (state, due_at)',
        'create index if not exists job_by_end on job (ended_at)',
      ],
    },
  ],
};
