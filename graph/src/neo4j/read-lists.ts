import { checkListQuery } from '../store/check-query.ts';
import { Cursors, type CursorKey } from '../store/cursor.ts';
import type { EntityPage, GraphStore, ListQuery, TextQuery } from '../store/graph-store.ts';
import { pageOf } from '../store/page.ts';
import type { Runner } from './connection.ts';
import { facetOf, type Listed } from './facets.ts';
import { booleanFields, foundBy, type Found } from './filter.ts';
import { entityColumns, entityOf, type EntityColumns } from './rows.ts';
import { fullTextQuery } from './words.ts';

/** Filtered, ordered and counted lists of entities. */
export function listReads(runner: Runner): Pick<GraphStore, 'list' | 'searchText'> {
  return {
    async list(query) {
      checkListQuery(query);
      return listPage(runner, query);
    },
    async searchText(query) {
      checkListQuery(query);
      return textPage(runner, query);
    },
  };
}

async function listPage(runner: Runner, query: ListQuery): Promise<EntityPage> {
  const { first, after, facets = [], facetLimit = 50, ...question } = query;
  const order = question.order ?? { field: 'name', direction: 'ASC' };
  const cursors = new Cursors(['list', question], 2);
  const found = foundBy(question.filter ?? {});
  const value = valueOf(order.field);
  const isNullable = !['e.id', 'e.recordedAt', 'e.nameKey'].includes(value);
  const key = cursors.decode(after);
  const place = placeAfter(key, value, order.direction, isNullable);
  const unknownLast = isNullable ? `${value} IS NULL, ` : '';
  const condition = `${found.where} AND ${place}`;
  const cypher = isByNameOfKind(question)
    ? `${byNameOfKind} AND ${condition}
       RETURN ${entityColumns}, ${value} AS value ORDER BY e.kind, e.nameKey, e.id LIMIT $limit`
    : `MATCH ${found.match} WHERE ${condition}
       WITH e, ${value} AS value ORDER BY ${unknownLast}value ${order.direction}, e.id LIMIT $limit
       RETURN ${entityColumns}, value`;
  const rows = runner.run<EntityColumns & { value: string | number | null }>(cypher, {
    ...found.parameters,
    limit: BigInt(first + 1),
    value: key?.[0] ?? null,
    id: key?.[1] ?? null,
    kind: question.filter?.kinds?.[0] ?? null,
    from: key?.[0] ?? '',
  });
  const listed = { cypher: `MATCH ${found.match} WHERE ${found.where}`, parameters: found.parameters };
  const [items, total, counted] = await Promise.all([
    rows,
    countOf(runner, listed),
    Promise.all(facets.map((facet) => facetOf(runner, facet, listed, facetLimit))),
  ]);
  const page = pageOf(items, first, total, entityOf, (row) => cursors.encode([row.value, row.id]));
  return { ...page, facets: counted };
}

/** The list of one kind by name, which most pages show: it is read in the order of its index, and no further than it goes. */
const byNameOfKind = `MATCH (e:Entity) USING INDEX e:Entity(kind, nameKey, id)
  WHERE e.kind = $kind AND e.nameKey >= $from AND e.id IS NOT NULL`;

function isByNameOfKind({ filter = {}, order }: Pick<ListQuery, 'filter' | 'order'>): boolean {
  const isByName = order === undefined || (order.field === 'name' && order.direction === 'ASC');
  const startsElsewhere = filter.ids !== undefined || filter.related?.some(({ to }) => to !== undefined);
  return isByName && filter.kinds?.length === 1 && startsElsewhere !== true;
}

function valueOf(field: NonNullable<ListQuery['order']>['field']): string {
  if (field === 'name') return 'e.nameKey';
  return booleanFields.has(field) ? `toInteger(e.${field})` : `e.${field}`;
}

/** What comes after a place: unknown values stand last in both directions, ties go by id. */
function placeAfter(key: CursorKey | null, value: string, direction: 'ASC' | 'DESC', isNullable: boolean): string {
  if (key === null) return 'true';
  if (key[0] === null) return `${value} IS NULL AND e.id > $id`;
  const unknown = isNullable ? ` OR ${value} IS NULL` : '';
  return `(${value} ${direction === 'ASC' ? '>' : '<'} $value OR (${value} = $value AND e.id > $id)${unknown})`;
}

async function textPage(runner: Runner, query: TextQuery): Promise<EntityPage> {
  const { first, after, facets = [], facetLimit = 50, ...question } = query;
  const cursors = new Cursors(['searchText', question], 1);
  const offset = Number(cursors.decode(after)?.[0] ?? 0);
  const match = fullTextQuery(question.text);
  if (match === null) return { items: [], cursors: [], hasNext: false, totalCount: 0, facets: [] };
  const listed = textsFound(match, foundBy(question.filter ?? {}, true));
  const [items, counted] = await Promise.all([
    runner.run<EntityColumns>(
      `${listed.cypher} WITH e, score ORDER BY score DESC, e.id SKIP $offset LIMIT $limit RETURN ${entityColumns}`,
      { ...listed.parameters, offset: BigInt(offset), limit: BigInt(first + 1) },
    ),
    Promise.all(facets.map((facet) => facetOf(runner, facet, listed, facetLimit))),
  ]);
  // The full text is not asked a second time where it gave all that it has.
  const isAll = items.length <= first && (items.length > 0 || offset === 0);
  const total = isAll ? offset + items.length : await countOf(runner, listed);
  const page = pageOf(items, first, total, entityOf, (_, index) => cursors.encode([offset + index + 1]));
  return { ...page, facets: counted };
}

/** The full text first, then the filter among what it found. */
function textsFound(match: string, { where, parameters }: Found): Listed {
  return {
    cypher: `CALL db.index.fulltext.queryNodes('entity_text', $match) YIELD node AS e, score WHERE ${where}`,
    parameters: { ...parameters, match },
  };
}

async function countOf(runner: Runner, { cypher, parameters }: Listed): Promise<number> {
  const [row] = await runner.run<{ count: number }>(`${cypher} RETURN count(e) AS count`, parameters);
  return row?.count ?? 0;
}
