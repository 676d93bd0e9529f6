import { Migration } from '@mikro-orm/migrations';
import { fileMigrations } from '../files/index.ts';
import { jobMigrations } from '../jobs/index.ts';
import { outboxMigrations } from '../outbox/index.ts';

/* In SQL that every engine reads. A released migration is never edited. */

class RunsFindingsViews extends Migration {
  override up(): void {
    this.addSql(`create table if not exists import_run (
      id varchar(60) not null primary key, begun_at double precision not null, file text not null,
      importer varchar(100) not null, source varchar(512) not null, hash varchar(100) not null,
      size double precision not null, who varchar(200) not null, state varchar(20) not null,
      started_at varchar(30) not null, ended_at varchar(30) null, records integer not null, created integer not null,
      updated integer not null, unchanged integer not null, missing integer not null, withdrawn integer not null,
      findings integer not null, counted text not null, findings_by_code text not null, error text null)`);
    this.addSql('create index if not exists import_run_by_source on import_run (source, begun_at)');
    this.addSql(`create table if not exists import_finding (
      run varchar(60) not null references import_run (id) on delete cascade, ordinal integer not null,
      severity varchar(20) not null, code varchar(100) not null, message text not null, line integer null,
      record_key text null, field varchar(100) null, value text null, suggestion text null,
      primary key (run, ordinal))`);
    this.addSql(`create table if not exists saved_view (
      id varchar(60) not null primary key, title text not null, address text not null,
      created_at varchar(30) not null, version integer not null)`);
  }
}

class CallerWindows extends Migration {
  override up(): void {
    this.addSql(`create table if not exists caller_window (
      kind varchar(20) not null, caller varchar(100) not null, spent double precision not null,
      ends_at double precision not null, primary key (kind, caller))`);
    this.addSql('create index if not exists caller_window_by_end on caller_window (ends_at)');
  }
}

/** One row: what is known of the graph beside it. */
class GraphMark extends Migration {
  override up(): void {
    this.addSql(`create table if not exists graph_mark (
      id integer not null primary key, pair varchar(60) not null, position double precision not null,
      change_digest varchar(100) null, accepted_at varchar(30) null)`);
  }
}

export const migrations = [
  { name: '1-runs-findings-views', class: RunsFindingsViews },
  { name: '2-caller-windows', class: CallerWindows },
  { name: '3-graph-mark', class: GraphMark },
  ...jobMigrations,
  ...outboxMigrations,
  ...fileMigrations,
];
