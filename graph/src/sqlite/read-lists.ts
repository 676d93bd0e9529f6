import { checkListQuery } from '../store/check-query.ts';
import { Cursors, type CursorKey } from '../store/cursor.ts';
import type { EntityPage, GraphStore, ListQuery, TextQuery } from '../store/graph-store.ts';
import { pageOf } from '../store/page.ts';
import type { Connection } from './connection.ts';
import { facetOf, type Found } from './facets.ts';
import { columnOf, conditionOf, type Fragment } from './filter.ts';
import { entityColumns, entityOf, type EntityColumns } from './rows.ts';

/** Filtered, ordered and counted lists of entities. */
export function listReads(connection: Connection): Pick<GraphStore, 'list' | 'searchText'> {
  return {
    async list(query) {
      checkListQuery(query);
      return listPage(connection, query);
    },
    async searchText(query) {
      checkListQuery(query);
      return textPage(connection, query);
    },
  };
}

function listPage(connection: Connection, { first, after, facets, facetLimit, ...question }: ListQuery): EntityPage {
  const { field, direction } = question.order ?? { field: 'name', direction: 'ASC' };
  const cursors = new Cursors(['list', question], 2);
  const condition = conditionOf(question.filter ?? {});
  const value =
    field === 'id'
      ? 'e.id'
      : field === 'recordedAt'
        ? 'e.recorded_at'
        : field === 'name'
          ? 'e.name_key'
          : columnOf(field);
  const isNullable = !['e.id', 'e.recorded_at', 'e.name_key'].includes(value);
  const place = placeAfter(cursors.decode(after), value, direction, isNullable);
  const rows = connection.all<EntityColumns & { value: string | number | null }>(
    `SELECT ${entityColumns}, ${value} AS value FROM entity e WHERE ${condition.sql} AND ${place.sql}
     ORDER BY ${isNullable ? `${value} IS NULL, ` : ''}${value} ${direction}, e.id LIMIT ?`,
    [...condition.parameters, ...place.parameters, first + 1],
  );
  const found = { from: 'entity e', where: condition };
  const page = pageOf(rows, first, countOf(connection, found), entityOf, (row) => cursors.encode([row.value, row.id]));
  return { ...page, facets: (facets ?? []).map((facet) => facetOf(connection, facet, found, facetLimit ?? 50)) };
}

/** What comes after a place: unknown values stand last in both directions, ties go by id. */
function placeAfter(key: CursorKey | null, value: string, direction: 'ASC' | 'DESC', isNullable: boolean): Fragment {
  if (key === null) return { sql: '1', parameters: [] };
  const [last, id] = key as [string | number | null, string];
  if (last === null) return { sql: `${value} IS NULL AND e.id > ?`, parameters: [id] };
  const beyond = direction === 'ASC' ? '>' : '<';
  const unknown = isNullable ? ` OR ${value} IS NULL` : '';
  return { sql: `(${value} ${beyond} ? OR (${value} = ? AND e.id > ?)${unknown})`, parameters: [last, last, id] };
}

function textPage(connection: Connection, { first, after, facets, facetLimit, ...question }: TextQuery): EntityPage {
  const cursors = new Cursors(['searchText', question], 1);
  const match = matchOf(question.text);
  if (match === null) return { items: [], cursors: [], hasNext: false, totalCount: 0, facets: [] };
  const condition = conditionOf(question.filter ?? {});
  const offset = Number(cursors.decode(after)?.[0] ?? 0);
  const where = { sql: `entity_text MATCH ? AND ${condition.sql}`, parameters: [match, ...condition.parameters] };
  const found = { from: 'entity_text t JOIN entity e ON e.n = t.rowid', where };
  // A hit in a name weighs more than one in a description.
  const rows = connection.all<EntityColumns>(
    `SELECT ${entityColumns} FROM ${found.from} WHERE ${where.sql} ORDER BY bm25(entity_text, 4.0, 1.0), e.id LIMIT ? OFFSET ?`,
    [...where.parameters, first + 1, offset],
  );
  const page = pageOf(rows, first, countOf(connection, found), entityOf, (_, index) =>
    cursors.encode([offset + index + 1]),
  );
  return { ...page, facets: (facets ?? []).map((facet) => facetOf(connection, facet, found, facetLimit ?? 50)) };
}

/** Every word must occur, as a word or as the beginning of one; null where the text has no word. */
function matchOf(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu);
  return words === null
    ? null
    : words
        .slice(0, 20)
        .map((word) => `"${word}"*`)
        .join(' ');
}

function countOf(connection: Connection, { from, where }: Found): number {
  return connection.one<{ count: number }>(`SELECT count(*) AS count FROM ${from} WHERE ${where.sql}`, where.parameters)
    .count;
}
