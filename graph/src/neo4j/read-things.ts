import { orderRecords, unknownPrecedence, type GraphRecord } from '../model/index.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Runner } from './connection.ts';
import {
  entityColumns,
  entityOf,
  flowOf,
  recordColumns,
  recordOf,
  relationOf,
  type EntityColumns,
  type RecordColumns,
} from './rows.ts';
import { linkedByIds } from './statements.ts';

type ThingReads = Pick<
  GraphStore,
  'entities' | 'resolve' | 'findByAlias' | 'records' | 'recordsOf' | 'relations' | 'flows'
>;

/** Batched reads of single things; answers keep the order of the question. */
export function thingReads(runner: Runner): ThingReads {
  const inOrder = async <Row extends object, Value extends { readonly id: string }>(
    cypher: string,
    ids: readonly string[],
    valueOf: (row: Row) => Value,
  ) => {
    const rows = ids.length === 0 ? [] : await runner.run<Row>(`UNWIND $ids AS id ${cypher}`, { ids: unique(ids) });
    const values = new Map(rows.map(valueOf).map((value) => [value.id, value]));
    return ids.map((id) => values.get(id) ?? null);
  };
  return {
    entities: (ids) => inOrder(`MATCH (e:Entity {id: id}) RETURN ${entityColumns}`, ids, entityOf),
    async resolve(ids) {
      const rows = await runner.run<{ asked: string; id: string | null }>(resolve, { ids: unique(ids) });
      const found = new Map(rows.map(({ asked, id }) => [asked, id]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async findByAlias(scheme, value) {
      return (await runner.run<{ id: string }>(findByAlias, { scheme, value })).map(({ id }) => id);
    },
    records: (ids) => inOrder(`MATCH (s:Record {id: id}) RETURN ${recordColumns}`, ids, recordOf),
    recordsOf: (entities) => recordsOf(runner, entities),
    async relations(ids) {
      const rows = await linkedByIds(runner, unique(ids));
      const found = new Map(rows.map(relationOf).map((relation) => [relation.id, relation]));
      return ids.map((id) => found.get(id) ?? null);
    },
    flows: (ids) => inOrder('MATCH (f:Flow {id: id}) RETURN f.body AS body', ids, flowOf),
  };
}

const resolve = `UNWIND $ids AS asked
  OPTIONAL MATCH (e:Entity {id: asked})
  OPTIONAL MATCH (a:Alias {value: asked, scheme: 'id'}) USING INDEX a:Alias(value, scheme)
  WITH asked, coalesce(e.id, a.entity) AS id WHERE id IS NOT NULL RETURN asked, id`;

const findByAlias = `MATCH (a:Alias {value: $value, scheme: $scheme}) USING INDEX a:Alias(value, scheme)
  WITH a.entity AS id, max(a.to IS NULL) AS isCurrent, max(a.to) AS to
  RETURN id ORDER BY isCurrent DESC, to DESC, id`;

async function recordsOf(runner: Runner, entities: readonly string[]): Promise<GraphRecord[][]> {
  const rows = await runner.run<RecordColumns>(
    `UNWIND $ids AS id MATCH (s:Record {entity: id}) USING INDEX s:Record(entity) RETURN ${recordColumns}`,
    { ids: unique(entities) },
  );
  const records = rows.map(recordOf);
  const precedences = await precedencesOf(runner, unique(records.map(({ source }) => source)));
  const byEntity = Map.groupBy(records, ({ canonicalEntity }) => canonicalEntity);
  return entities.map((id) =>
    orderRecords(byEntity.get(id) ?? [], (source) => precedences.get(source) ?? unknownPrecedence),
  );
}

async function precedencesOf(runner: Runner, sources: readonly string[]): Promise<Map<string, number>> {
  if (sources.length === 0) return new Map();
  const query = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${entityColumns}`;
  const entities = (await runner.run<EntityColumns>(query, { ids: sources })).map(entityOf);
  return new Map(
    entities.flatMap((source) => {
      const precedence = source.kind === 'SOURCE' ? source.fields.precedence : undefined;
      return precedence === undefined ? [] : [[source.id, precedence]];
    }),
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
