import { relationId, type GraphError, type RecordInput, recordId } from '@jejaring/graph/model';
import type { ClosingRelation } from '@jejaring/graph/store';
import type { Finding } from './importer.ts';

/** A batch without what the store refused, and a finding for each thing that was left out. */
export interface MendedBatch {
  readonly put: readonly RecordInput[];
  readonly leftOut: readonly Finding[];
}

/**
 * The batch without the relations that the store refused because each would close a circle, and a finding for each.
 * Null where the error is another one, or what it names is not stated by this batch.
 */
export function withoutCircles(batch: readonly RecordInput[], error: GraphError): MendedBatch | null {
  if (error.code !== 'HIERARCHY_CIRCLE') return null;
  const closing = error.details['closing'] as readonly ClosingRelation[];
  const messages = new Map(closing.map(({ record, relation, message }) => [`${record} ${relation}`, message]));
  const leftOut: Finding[] = [];
  const put = batch.map((record) => {
    const id = recordId(record.source, record.key);
    const relations = record.relations?.filter((relation) => {
      const { kind, from, to } = relation;
      const message = messages.get(`${id} ${relationId({ ...relation, source: record.source })}`);
      if (message === undefined) return true;
      const place = { line: record.locator?.row ?? null, key: record.key, field: kind, value: `${from} → ${to}` };
      const severity = 'WARNING';
      leftOut.push({ severity, code: error.code, message: `The relation was left out: ${message}.`, ...place });
      return false;
    });
    return relations === undefined || relations.length === record.relations?.length ? record : { ...record, relations };
  });
  return leftOut.length === 0 ? null : { put, leftOut };
}
