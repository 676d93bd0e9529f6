import { canonicalJson } from '../../model/index.ts';
import type { GraphTransaction, RecordRow } from '../transaction.ts';
import type { CanonicalIds } from './canonical.ts';
import type { RecordChanges } from './records.ts';
import { statedFlows } from './statements.ts';

/** Writes the flows that differ; answers their ids. A flow belongs to one record and lives as long as it. */
export async function writeFlows(transaction: GraphTransaction, records: RecordChanges): Promise<string[]> {
  const { identity } = records;
  const flowsOf = (rows: readonly RecordRow[], canonical: CanonicalIds) =>
    [...rows, ...identity.restated].flatMap((row) => statedFlows(row, canonical));
  const before = new Map(flowsOf(records.before, identity.before).map((flow) => [flow.id, flow]));
  const after = new Map(flowsOf(records.put, identity.after).map((flow) => [flow.id, flow]));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const put = [...after.values()].filter((flow) => canonicalJson(before.get(flow.id)) !== canonicalJson(flow));
  if (gone.length > 0) await transaction.deleteFlows(gone);
  if (put.length > 0) await transaction.putFlows(put);
  return [...gone, ...put.map(({ id }) => id)].sort();
}
