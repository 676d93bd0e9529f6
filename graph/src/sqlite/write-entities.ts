import { listValues, nameKey } from '../store/list-values.ts';
import type { EntityRow } from '../store/transaction.ts';
import { given, type Connection } from './connection.ts';
import { entityBody, textsOf } from './rows.ts';

const entityInsert = `INSERT INTO entity (id, kind, version, body, recorded_at, name, name_key, level, type, code_scheme, code, country,
    is_autonomous, population, form, status, is_humanitarian, vocabulary, start_year, end_year, theme, stage, is_unnamed)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (version, body, recorded_at, name, name_key, level, type, code_scheme, code, country,
    is_autonomous, population, form, status, is_humanitarian, vocabulary, start_year, end_year, theme, stage, is_unnamed) =
  (excluded.version, excluded.body, excluded.recorded_at, excluded.name, excluded.name_key, excluded.level, excluded.type,
    excluded.code_scheme, excluded.code, excluded.country, excluded.is_autonomous, excluded.population, excluded.form,
    excluded.status, excluded.is_humanitarian, excluded.vocabulary, excluded.start_year, excluded.end_year, excluded.theme,
    excluded.stage, excluded.is_unnamed)
  RETURNING n`;

const column = (value: string | number | boolean | null) => (typeof value === 'boolean' ? Number(value) : value);

/** Before any is written, so that two entities may exchange an alias. */
export function dropAliases(connection: Connection, rows: readonly EntityRow[]): void {
  const former = rows.filter(({ entity }) => entity.version > 1).map(({ entity }) => entity.id);
  connection.run(`DELETE FROM alias WHERE entity IN (SELECT n FROM entity WHERE id IN ${given})`, [
    JSON.stringify(former),
  ]);
}

/** Writes an entity with its list columns, aliases and full text. */
export function putEntity(connection: Connection, { entity, recordedAt }: EntityRow): void {
  const values = listValues(entity);
  const name = String(values.name);
  const { n } = connection.one<{ n: number }>(entityInsert, [
    entity.id,
    entity.kind,
    entity.version,
    entityBody(entity),
    recordedAt,
    name,
    nameKey(name),
    ...[
      values.level,
      values.type,
      values.codeScheme,
      values.code,
      values.country,
      values.isAutonomous,
      values.population,
      values.form,
      values.status,
      values.isHumanitarian,
      values.vocabulary,
      values.startYear,
      values.endYear,
      values.theme,
      values.stage,
      values.isUnnamed,
    ].map(column),
  ]);
  connection.each(
    'INSERT INTO alias (entity, scheme, value, valid_to) VALUES (?, ?, ?, ?)',
    entity.aliases,
    (alias) => [n, alias.scheme, alias.value, alias.to ?? null],
  );
  const { names, descriptions } = textsOf(entity);
  connection.run('INSERT OR REPLACE INTO entity_text (rowid, names, descriptions) VALUES (?, ?, ?)', [
    n,
    names,
    descriptions,
  ]);
}
