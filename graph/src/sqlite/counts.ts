import { entityKinds, type EntityKind } from '../model/index.ts';
import type { StoreCounts } from '../store/graph-store.ts';
import type { Connection } from './connection.ts';

export function countsOf(connection: Connection): StoreCounts {
  const kinds = connection.all<{ kind: EntityKind; count: number }>(
    'SELECT kind, count(*) AS count FROM entity GROUP BY kind',
  );
  const count = (from: string) => connection.one<{ count: number }>(`SELECT count(*) AS count FROM ${from}`).count;
  const entities = Object.fromEntries(entityKinds.map((kind) => [kind, 0])) as Record<EntityKind, number>;
  for (const { kind, count: of } of kinds) entities[kind] = of;
  return {
    entities,
    records: count('record'),
    relations: count(`relation WHERE state = 'LINKED'`),
    pending: count(`relation WHERE state = 'PENDING'`),
    flows: count('flow'),
    bySource: sourceCounts(connection),
  };
}

/** Records of each source, and how many entities of each kind they are about. */
function sourceCounts(connection: Connection): StoreCounts['bySource'] {
  const rows = connection.all<{ source: string; prefix: string; records: number; entities: number }>(
    `SELECT source, substr(entity, 1, instr(entity, ':') - 1) AS prefix, count(*) AS records, count(DISTINCT entity) AS entities
     FROM record GROUP BY source, prefix ORDER BY source, prefix`,
  );
  return [...Map.groupBy(rows, ({ source }) => source)].map(([source, own]) => ({
    source,
    records: own.reduce((sum, { records }) => sum + records, 0),
    byKind: Object.fromEntries(own.map(({ prefix, entities }) => [prefix.toUpperCase(), entities])),
  }));
}
