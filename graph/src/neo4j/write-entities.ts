import type { EntityRow } from '../store/transaction.ts';
import type { TransactionRunner } from './connection.ts';
import { labelsOf } from './labels.ts';
import { entityProperties } from './rows.ts';

const dropAliases = 'UNWIND $ids AS id MATCH (a:Alias {entity: id}) USING INDEX a:Alias(entity) DELETE a';
const putAliases = 'UNWIND $rows AS row CREATE (a:Alias) SET a = row';

/** Writes entities with their labels and aliases; the full text follows from their properties. */
export function putEntities(runner: TransactionRunner, rows: readonly EntityRow[]): void {
  const byKind = Map.groupBy(rows, ({ entity }) => entity.kind);
  for (const [kind, own] of byKind) {
    runner.send(`UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e += row, e:${labelsOf(kind)}`, {
      rows: own.map(entityProperties),
    });
  }
  const former = rows.filter(({ entity }) => entity.version > 1).map(({ entity }) => entity.id);
  if (former.length > 0) runner.send(dropAliases, { ids: former });
  const aliases = rows.flatMap(({ entity }) =>
    entity.aliases.map(({ scheme, value, from, to }) => ({
      entity: entity.id,
      scheme,
      value,
      from: from ?? null,
      to: to ?? null,
    })),
  );
  if (aliases.length > 0) runner.send(putAliases, { rows: aliases });
}
