import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { savedViews } from '../contribution/views/index.ts';
import { importRuns } from '../exchange/import/index.ts';
import { openDatabase } from './open-stores.ts';

/** As version 0.1.0 made it, before each feature owned its tables. */
const released = `
  create table mikro_orm_migrations (id integer not null primary key autoincrement, name text, executed_at datetime default current_timestamp);
  insert into mikro_orm_migrations (name) values ('1-runs-findings-views'), ('2-caller-windows'), ('3-graph-mark');
  create table import_run (
    id varchar(60) not null primary key, begun_at double precision not null, file text not null,
    importer varchar(100) not null, source varchar(512) not null, hash varchar(100) not null,
    size double precision not null, who varchar(200) not null, state varchar(20) not null,
    started_at varchar(30) not null, ended_at varchar(30) null, records integer not null, created integer not null,
    updated integer not null, unchanged integer not null, missing integer not null, withdrawn integer not null,
    findings integer not null, counted text not null, findings_by_code text not null, error text null);
  create index import_run_by_source on import_run (source, begun_at);
  create table import_finding (
    run varchar(60) not null references import_run (id) on delete cascade, ordinal integer not null,
    severity varchar(20) not null, code varchar(100) not null, message text not null, line integer null,
    record_key text null, field varchar(100) null, value text null, suggestion text null,
    primary key (run, ordinal));
  create table saved_view (
    id varchar(60) not null primary key, title text not null, address text not null,
    created_at varchar(30) not null, version integer not null);
  create table caller_window (
    kind varchar(20) not null, caller varchar(100) not null, spent double precision not null,
    ends_at double precision not null, primary key (kind, caller));
  create index caller_window_by_end on caller_window (ends_at);
  create table graph_mark (
    id integer not null primary key, pair varchar(60) not null, position double precision not null,
    change_digest varchar(100) null, accepted_at varchar(30) null);
  insert into import_run values ('r', 1, 'a.csv', 'test', 'source:jejaring:a', 'h', 12, 'cli', 'DONE',
    '2026-01-01T00:00:00.000Z', null, 1, 1, 0, 0, 0, 0, 0, '{}', '{}', null);
  insert into saved_view values ('view:jejaring:abc', 'Lihat', '/jaringan', '2026-01-01T00:00:00.000Z', 1);`;

/** Names and SQL of a database, without what two writings of the same statement differ in. */
function shapeOf(file: string): unknown[] {
  const raw = new DatabaseSync(file);
  const rows = raw
    .prepare(
      `select name, sql from sqlite_master where name not like 'sqlite_%' and name not like 'mikro%' order by name`,
    )
    .all();
  const steps = raw.prepare('select name from mikro_orm_migrations order by id').all();
  raw.close();
  return [steps, rows.map(({ name, sql }) => [name, String(sql).replaceAll(/\s+/g, ' ')])];
}

it('of an earlier version opens as it is, and a new one has the same tables by the same steps', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jejaring-released-'));
  const [earlier, anew] = [join(folder, 'earlier.sqlite'), join(folder, 'new.sqlite')];
  const raw = new DatabaseSync(earlier);
  raw.exec(released);
  raw.close();
  const database = await openDatabase(earlier);
  expect((await database.repository(importRuns).find('r'))?.file).toBe('a.csv');
  expect((await database.repository(savedViews).find('view:jejaring:abc'))?.title).toBe('Lihat');
  expect(await database.tellsOfGraph()).toBe('of imports that brought something');
  expect(await database.check()).toEqual([]);
  await database.close();
  await (await openDatabase(anew)).close();
  const [[first, second, third]] = shapeOf(anew) as [{ name: string }[], unknown];
  expect([first?.name, second?.name, third?.name]).toEqual([
    '1-runs-findings-views',
    '2-caller-windows',
    '3-graph-mark',
  ]);
  expect(shapeOf(anew)).toEqual(shapeOf(earlier));
  await rm(folder, { recursive: true });
});
