import { roles, type Flow, type GraphRecord, type Relation } from '../model/index.ts';
import { checkPage, checkRelationQuery } from '../store/check-query.ts';
import { Cursors, type CursorKey } from '../store/cursor.ts';
import type { GraphStore, Page, PageRequest, RelationCount, RelationQuery } from '../store/graph-store.ts';
import { pageOf } from '../store/page.ts';
import type { Runner } from './connection.ts';
import { ofKinds } from './filter.ts';
import { labelOfId, typesOf } from './labels.ts';
import { flowOf, recordColumns, recordOf, relationOf, type RecordColumns, type RelationColumns } from './rows.ts';

type RelationReads = Pick<GraphStore, 'relationsOf' | 'relationCounts' | 'flowsOf' | 'recordsFrom'>;

/** Pages of relations (by kind, other end, id), of flows (by date, unknown ones last) and of a source's records. */
export function relationReads(runner: Runner): RelationReads {
  return {
    async relationsOf(nodes, query) {
      checkRelationQuery(query);
      return relationPages(runner, nodes, query);
    },
    relationCounts: (nodes) => countRelations(runner, nodes),
    async flowsOf(initiatives, page) {
      checkPage(page);
      return flowPages(runner, initiatives, page);
    },
    async recordsFrom(source, page) {
      checkPage(page);
      return recordPage(runner, source, page);
    },
  };
}

interface Question {
  readonly index: number;
  readonly node: string;
  readonly cursors: Cursors;
  readonly key: CursorKey | null;
}

type Found = RelationColumns & { readonly other: string };

async function relationPages(
  runner: Runner,
  nodes: readonly string[],
  { first, after, ...question }: RelationQuery,
): Promise<Page<Relation>[]> {
  const asked = nodes.map((node, index): Question => {
    const cursors = new Cursors(['relationsOf', node, question], 3);
    return { index, node, cursors, key: cursors.decode(after) };
  });
  const pages: Page<Relation>[] = [];
  const groups = Map.groupBy(asked, ({ node }) => labelOfId(node));
  const { conditions, ...parameters } = conditionsOf(question);
  for (const [label, own] of groups) {
    const rows = await runner.run<{ index: number; found: Found[]; total: number }>(
      relationsQuery(label, question, conditions),
      {
        ...parameters,
        asked: own.map(({ index, node, key }) => ({ index: BigInt(index), node, key })),
        limit: BigInt(first + 1),
      },
    );
    const byIndex = new Map(rows.map((row) => [row.index, row]));
    for (const { index, cursors } of own) {
      const { found, total } = byIndex.get(index) ?? { found: [], total: 0 };
      pages[index] = pageOf(found, first, total, relationOf, (row) =>
        cursors.encode([row.kind, row.other, String(row.properties['id'])]),
      );
    }
  }
  return pages;
}

function conditionsOf({ qualifiers, sources, bases, otherKinds, others }: Omit<RelationQuery, 'first' | 'after'>) {
  const parts = [
    ...(qualifiers === undefined ? [] : ['coalesce(r.role, r.qualifier) IN $qualifiers']),
    ...(sources === undefined ? [] : ['r.source IN $sources']),
    ...(bases === undefined ? [] : ['r.basis IN $bases']),
    ...(otherKinds === undefined ? [] : [ofKinds('o', otherKinds)]),
    ...(others === undefined ? [] : ['o.id IN $others']),
  ];
  return { qualifiers, sources, bases, others, conditions: parts.length === 0 ? 'true' : parts.join(' AND ') };
}

/** One side after the other; a relation never joins a node with itself, so that none comes twice. */
function relationsQuery(
  label: string,
  { direction, kinds }: Pick<RelationQuery, 'direction' | 'kinds'>,
  where: string,
) {
  // No kind at all finds nothing, where the pattern alone would stand for every kind.
  const [types, condition] = kinds?.length === 0 ? ['', 'false'] : [typesOf(kinds), where];
  const sides = [
    ...(direction === 'IN' ? [] : [`MATCH (n)-[r${types}]->(o) WHERE ${condition}`]),
    ...(direction === 'OUT' ? [] : [`MATCH (n)<-[r${types}]-(o) WHERE ${condition}`]),
  ];
  return `UNWIND $asked AS q MATCH (n:${label} {id: q.node})
    CALL (n, q) {
      CALL (n) { ${sides.map((side) => `${side} RETURN r, o`).join(' UNION ALL ')} }
      WITH q, r, type(r) AS kind, o.id AS other, r.id AS id
      WHERE q.key IS NULL OR kind > q.key[0] OR (kind = q.key[0] AND (other > q.key[1] OR (other = q.key[1] AND id > q.key[2])))
      WITH r, kind, other, id ORDER BY kind, other, id LIMIT $limit
      RETURN collect({ kind: kind, other: other, from: startNode(r).id, to: endNode(r).id, properties: properties(r) }) AS found
    }
    RETURN q.index AS index, found, ${sides.map((side) => `COUNT { ${side} }`).join(' + ')} AS total`;
}

async function countRelations(runner: Runner, nodes: readonly string[]): Promise<RelationCount[][]> {
  const side = (
    direction: string,
    pattern: string,
  ) => `UNWIND $nodes AS node MATCH (n:Entity {id: node}) MATCH ${pattern}
    WITH node, r, other, coalesce(r.role, r.qualifier) AS qualifier
    RETURN node, type(r) AS kind, '${direction}' AS direction, CASE WHEN qualifier IN $roles THEN qualifier END AS role,
      count(*) AS count, count(DISTINCT other) AS things`;
  // Ends are entities only: the relations of money flows are left out.
  const rows = await runner.run<RelationCount & { node: string }>(
    `CALL () { ${side('OUT', '(n)-[r]->(other:Entity)')} UNION ALL ${side('IN', '(n)<-[r]-(other:Entity)')} }
     RETURN node, kind, direction, role, count, things ORDER BY kind, direction, role`,
    { nodes: [...new Set(nodes)], roles },
  );
  const byNode = Map.groupBy(rows, ({ node }) => node);
  return nodes.map((id) => (byNode.get(id) ?? []).map(({ node: _node, ...count }) => count));
}

async function flowPages(
  runner: Runner,
  initiatives: readonly string[],
  { first, after }: PageRequest,
): Promise<Page<Flow>[]> {
  const asked = initiatives.map((of, index) => {
    const cursors = new Cursors(['flowsOf', of], 2);
    return { index, of, cursors, key: cursors.decode(after) };
  });
  const rows = await runner.run<{
    index: number;
    found: { id: string; date: string | null; body: string }[];
    total: number;
  }>(flowsQuery, {
    asked: asked.map(({ index, of, key }) => ({ index: BigInt(index), of, key })),
    limit: BigInt(first + 1),
  });
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  return asked.map(({ index, cursors }) => {
    const { found, total } = byIndex.get(index) ?? { found: [], total: 0 };
    return pageOf(found, first, total, flowOf, ({ date, id }) => cursors.encode([date, id]));
  });
}

const flowsQuery = `UNWIND $asked AS q
  CALL (q) {
    MATCH (f:Flow {of: q.of}) USING INDEX f:Flow(of)
    WHERE q.key IS NULL
      OR (q.key[0] IS NULL AND f.date IS NULL AND f.id > q.key[1])
      OR (q.key[0] IS NOT NULL AND (f.date IS NULL OR f.date > q.key[0] OR (f.date = q.key[0] AND f.id > q.key[1])))
    WITH f ORDER BY f.date IS NULL, f.date, f.id LIMIT $limit
    RETURN collect({ id: f.id, date: f.date, body: f.body }) AS found
  }
  RETURN q.index AS index, found, COUNT { MATCH (f:Flow {of: q.of}) USING INDEX f:Flow(of) } AS total`;

async function recordPage(runner: Runner, source: string, { first, after }: PageRequest): Promise<Page<GraphRecord>> {
  const cursors = new Cursors(['recordsFrom', source], 1);
  const [rows, [count]] = await Promise.all([
    runner.run<RecordColumns>(
      `MATCH (s:Record {source: $source}) USING INDEX s:Record(source, id) WHERE s.id > $after RETURN ${recordColumns} ORDER BY s.source, s.id LIMIT $limit`,
      { source, after: cursors.decode(after)?.[0] ?? '', limit: BigInt(first + 1) },
    ),
    runner.run<{ total: number }>(
      'MATCH (s:Record {source: $source}) USING INDEX s:Record(source, id) WHERE s.id > "" RETURN count(s) AS total',
      { source },
    ),
  ]);
  return pageOf(rows, first, count?.total ?? 0, recordOf, ({ id }) => cursors.encode([id]));
}
