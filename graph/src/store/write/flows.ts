import { canonicalJson } from '../../model/index.ts';
import type { GraphTransaction } from '../transaction.ts';
import type { RecordChanges } from './records.ts';
import { statedFlows } from './statements.ts';

/** Writes the flows that differ; answers their ids. A flow belongs to one record and lives as long as it. */
export async function writeFlows(transaction: GraphTransaction, records: RecordChanges): Promise<string[]> {
  const before = new Map(records.before.flatMap(statedFlows).map((flow) => [flow.id, flow]));
  const after = new Map(records.put.flatMap(statedFlows).map((flow) => [flow.id, flow]));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const put = [...after.values()].filter((flow) => canonicalJson(before.get(flow.id)) !== canonicalJson(flow));
  if (gone.length > 0) await transaction.deleteFlows(gone);
  if (put.length > 0) await transaction.putFlows(put);
  return [...gone, ...put.map(({ id }) => id)].sort();
}
