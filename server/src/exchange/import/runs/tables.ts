import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { FeatureTables } from '../../../platform/database/index.ts';
import { rowFaults } from './check-runs.ts';

/*
 * Columns are text and numbers only, so that every engine keeps them alike: times are ISO-8601 UTC text, and what has
 * no fixed shape is JSON text.
 */

/** One reading of one file. Counts are of records. */
export const ImportRun = defineEntity({
  name: 'ImportRun',
  tableName: 'import_run',
  properties: {
    id: p.string().primary(),
    /** Milliseconds of its beginning: runs are listed by it, newest first. */
    begunAt: p.float(),
    file: p.text(),
    importer: p.string(),
    source: p.string(),
    hash: p.string(),
    size: p.float(),
    who: p.string(),
    state: p.string(),
    startedAt: p.string(),
    endedAt: p.string().nullable(),
    records: p.integer(),
    created: p.integer(),
    updated: p.integer(),
    unchanged: p.integer(),
    missing: p.integer(),
    withdrawn: p.integer(),
    findings: p.integer(),
    counted: p.text(),
    findingsByCode: p.text(),
    error: p.text().nullable(),
  },
});
export type ImportRunRow = InferEntity<typeof ImportRun>;

export const ImportFinding = defineEntity({
  name: 'ImportFinding',
  tableName: 'import_finding',
  properties: {
    run: p.string().primary(),
    /** Position within the run, from 1. */
    ordinal: p.integer().primary(),
    severity: p.string(),
    code: p.string(),
    message: p.text(),
    line: p.integer().nullable(),
    recordKey: p.text().nullable(),
    field: p.string().nullable(),
    value: p.text().nullable(),
    suggestion: p.text().nullable(),
  },
});
export type ImportFindingRow = InferEntity<typeof ImportFinding>;

export const importTables: FeatureTables = {
  tables: [
    { entity: ImportRun, backup: 'KEEP' },
    { entity: ImportFinding, backup: 'KEEP' },
  ],
  migrations: [
    {
      name: '1-runs-findings-views',
      sql: [
        `create table if not exists import_run (
      id varchar(60) not null primary key, begun_at double precision not null, file text not null,
      importer varchar(100) not null, source varchar(512) not null, hash varchar(100) not null,
      size double precision not null, who varchar(200) not null, state varchar(20) not null,
      started_at varchar(30) not null, ended_at varchar(30) null, records integer not null, created integer not null,
      updated integer not null, unchanged integer not null, missing integer not null, withdrawn integer not null,
      findings integer not null, counted text not null, findings_by_code text not null, error text null)`,
        'create index if not exists import_run_by_source on import_run (source, begun_at)',
        `create table if not exists import_finding (
      run varchar(60) not null references import_run (id) on delete cascade, ordinal integer not null,
      severity varchar(20) not null, code varchar(100) not null, message text not null, line integer null,
      record_key text null, field varchar(100) null, value text null, suggestion text null,
      primary key (run, ordinal))`,
      ],
    },
  ],
  check: rowFaults,
  async tellOfGraph(entities) {
    const run = await entities.fork().findOne(ImportRun, { created: { $gt: 0 } }, { fields: ['id'] });
    return run === null ? null : 'of imports that brought something';
  },
};
