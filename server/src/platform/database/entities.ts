import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

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
