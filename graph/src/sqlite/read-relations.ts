import { roles, type Flow, type GraphRecord, type Relation } from '../model/index.ts';
import { checkPage, checkRelationQuery } from '../store/check-query.ts';
import { Cursors } from '../store/cursor.ts';
import type { GraphStore, Page, PageRequest, RelationCount, RelationQuery } from '../store/graph-store.ts';
import { pageOf } from '../store/page.ts';
import type { Connection } from './connection.ts';
import type { Fragment } from './filter.ts';
import {
  flowOf,
  recordColumns,
  recordOf,
  relationColumns,
  relationOf,
  type RecordColumns,
  type RelationColumns,
} from './rows.ts';

type RelationReads = Pick<GraphStore, 'relationsOf' | 'relationCounts' | 'flowsOf' | 'recordsFrom'>;

/** Pages of relations (by kind, other end, id), of flows (by date, unknown ones last) and of a source's records. */
export function relationReads(connection: Connection): RelationReads {
  return {
    async relationsOf(nodes, query) {
      checkRelationQuery(query);
      return nodes.map((node) => relationPage(connection, node, query));
    },
    async relationCounts(nodes) {
      return countRelations(connection, nodes);
    },
    async flowsOf(initiatives, page) {
      checkPage(page);
      return initiatives.map((initiative) => flowPage(connection, initiative, page));
    },
    async recordsFrom(source, page) {
      checkPage(page);
      return recordPage(connection, source, page);
    },
  };
}

function relationPage(
  connection: Connection,
  node: string,
  { first, after, ...question }: RelationQuery,
): Page<Relation> {
  const cursors = new Cursors(['relationsOf', node, question], 3);
  const { sql, parameters } = relationsAt(node, question);
  const key = cursors.decode(after);
  const rows = connection.all<RelationColumns & { other: string }>(
    `SELECT * FROM (${sql}) ${key === null ? '' : 'WHERE (kind, other, id) > (?, ?, ?)'} ORDER BY kind, other, id LIMIT ?`,
    [...parameters, ...(key ?? []), first + 1],
  );
  const isWhole = key === null && rows.length <= first;
  const total = isWhole
    ? rows.length
    : connection.one<{ count: number }>(`SELECT count(*) AS count FROM (${sql})`, parameters).count;
  return pageOf(rows, first, total, relationOf, (row) => cursors.encode([row.kind, row.other, row.id]));
}

function countRelations(connection: Connection, nodes: readonly string[]): RelationCount[][] {
  const side = (direction: string, own: string, other: string) => `
    SELECT ${own} AS node, kind, '${direction}' AS direction,
      CASE WHEN qualifier IN (SELECT value FROM json_each(?2)) THEN qualifier END AS role,
      count(*) AS count, count(DISTINCT ${other}) AS things
    FROM relation
    WHERE ${own} IN (SELECT value FROM json_each(?1)) AND state = 'LINKED' AND ${other} NOT LIKE 'flow:%'
    GROUP BY 1, 2, 4`;
  const rows = connection.all<RelationCount & { node: string }>(
    `${side('OUT', 'from_id', 'to_id')} UNION ALL ${side('IN', 'to_id', 'from_id')} ORDER BY kind, direction, role`,
    [JSON.stringify(nodes), JSON.stringify(roles)],
  );
  const byNode = Map.groupBy(rows, ({ node }) => node);
  return nodes.map((id) => (byNode.get(id) ?? []).map(({ node: _node, ...count }) => count));
}

/** One side after the other; a relation never joins a node with itself, so that none comes twice. */
function relationsAt(node: string, query: Omit<RelationQuery, 'first' | 'after'>): Fragment {
  const directions = query.direction === 'BOTH' ? (['OUT', 'IN'] as const) : [query.direction];
  const parts = directions.map((direction) => {
    const [own, other] = direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
    const kindOfOther = `upper(substr(${other}, 1, instr(${other}, ':') - 1))`;
    const filters = [
      ['kind', query.kinds],
      ['qualifier', query.qualifiers],
      ['source', query.sources],
      ['basis', query.bases],
      [kindOfOther, query.otherKinds],
      [other, query.others],
    ] as const;
    const used = filters.filter(([, values]) => values !== undefined);
    const conditions = [
      `${own} = ?`,
      `state = 'LINKED'`,
      ...used.map(([name]) => `${name} IN (SELECT value FROM json_each(?))`),
    ];
    return {
      sql: `SELECT ${relationColumns}, ${other} AS other FROM relation WHERE ${conditions.join(' AND ')}`,
      parameters: [node, ...used.map(([, values]) => JSON.stringify(values))],
    };
  });
  return {
    sql: parts.map(({ sql }) => sql).join(' UNION ALL '),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function flowPage(connection: Connection, initiative: string, { first, after }: PageRequest): Page<Flow> {
  const cursors = new Cursors(['flowsOf', initiative], 2);
  const key = cursors.decode(after);
  const place = key === null ? { sql: '', parameters: [] } : flowsAfter(...(key as [string | null, string]));
  const rows = connection.all<{ id: string; date: string | null; body: string }>(
    `SELECT id, date, body FROM flow WHERE of_id = ? ${place.sql} ORDER BY date IS NULL, date, id LIMIT ?`,
    [initiative, ...place.parameters, first + 1],
  );
  const { total } = connection.one<{ total: number }>('SELECT count(*) AS total FROM flow WHERE of_id = ?', [
    initiative,
  ]);
  return pageOf(rows, first, total, flowOf, ({ date, id }) => cursors.encode([date, id]));
}

function flowsAfter(date: string | null, id: string): Fragment {
  if (date === null) return { sql: 'AND date IS NULL AND id > ?', parameters: [id] };
  return { sql: 'AND (date > ? OR date IS NULL OR (date = ? AND id > ?))', parameters: [date, date, id] };
}

function recordPage(connection: Connection, source: string, { first, after }: PageRequest): Page<GraphRecord> {
  const cursors = new Cursors(['recordsFrom', source], 1);
  const key = cursors.decode(after);
  const rows = connection.all<RecordColumns>(
    `SELECT ${recordColumns} FROM record WHERE source = ? AND id > ? ORDER BY id LIMIT ?`,
    [source, key?.[0] ?? '', first + 1],
  );
  const { total } = connection.one<{ total: number }>('SELECT count(*) AS total FROM record WHERE source = ?', [
    source,
  ]);
  return pageOf(rows, first, total, recordOf, ({ id }) => cursors.encode([id]));
}
