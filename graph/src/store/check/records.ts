import { canonicalJson, GraphError, type RecordInput, type Relation } from '../../model/index.ts';
import type { StoreFault } from '../graph-store.ts';
import type { RecordRow, StatementRow } from '../transaction.ts';
import { canonicalBy, mentionedIds, ownersOf, type CanonicalIds } from '../write/canonical.ts';
import { standingState } from '../write/relations.ts';
import { checkRecord, type CheckedRecord } from '../validate/record.ts';
import { statedFlows, statedRelations } from '../write/statements.ts';
import type { CheckReads } from './check-reads.ts';
import { valueFaults } from './values.ts';

type KeptRecord = CheckedRecord & Pick<RecordRow, 'canonicalEntity'>;

/** Every record keeps the rules and its hash, is about a living entity, and its relations and flows stand as it says. */
export async function* recordFaults(reads: CheckReads): AsyncGenerator<StoreFault> {
  const seen = { LINKED: 0, PENDING: 0, flows: 0 };
  for await (const chunk of reads.scan(['RECORDS'])) {
    if (chunk.part !== 'RECORDS') continue;
    const records: KeptRecord[] = [];
    for (const input of chunk.items) {
      const record = checked(input);
      if ('code' in record) yield record;
      else records.push({ ...record, canonicalEntity: input.canonicalEntity });
    }
    yield* records.flatMap(valueFaults);
    const mentioned = records.flatMap((record) => [...mentionedIds(record)]);
    const canonical = canonicalBy(await ownersOf(reads, mentioned));
    yield* headFaults(reads, records, canonical);
    yield* relationFaults(reads, records, canonical, seen);
    const flows = records.flatMap((record) => statedFlows(record, canonical));
    const kept = await reads.flows(flows.map(({ id }) => id));
    for (const [index, flow] of flows.entries()) {
      if (canonicalJson(kept[index]) === canonicalJson(flow)) seen.flows += 1;
      else
        yield {
          code: 'FLOW_ORPHAN',
          message: `${flow.id} is not as its record states it.`,
          ids: [flow.id, flow.record],
        };
    }
  }
  yield* surplus(reads, seen);
}

/** Whatever is kept beyond what records state has lost its record. */
async function* surplus(
  reads: CheckReads,
  seen: { LINKED: number; PENDING: number; flows: number },
): AsyncGenerator<StoreFault> {
  const { relations, pending, flows } = await reads.counts();
  if (relations !== seen.LINKED || pending !== seen.PENDING) {
    const message = `${relations} relations and ${pending} waiting ones are kept, but records state ${seen.LINKED} and ${seen.PENDING}.`;
    yield { code: 'RELATION_INVALID', message, ids: [] };
  }
  if (flows !== seen.flows)
    yield { code: 'FLOW_ORPHAN', message: `${flows} flows are kept, but records state ${seen.flows}.`, ids: [] };
}

function checked(input: RecordInput): CheckedRecord | StoreFault {
  try {
    return checkRecord(input);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { code: 'RELATION_INVALID', message: error.message, ids: [input.entity.id] };
  }
}

async function* headFaults(
  reads: CheckReads,
  records: readonly KeptRecord[],
  canonical: CanonicalIds,
): AsyncGenerator<StoreFault> {
  const heads = new Map((await reads.recordHeads(records.map(({ id }) => id))).map((head) => [head.id, head]));
  const living = new Set(await reads.livingNodes(records.map(({ canonicalEntity }) => canonicalEntity)));
  for (const { id, hash, entity, canonicalEntity: kept } of records) {
    if (heads.get(id)?.hash !== hash)
      yield { code: 'ENGINE', message: `${id} does not have the content that its hash stands for.`, ids: [id] };
    if (!living.has(kept))
      yield { code: 'RECORD_ORPHAN', message: `${id} is about ${kept}, which is not there.`, ids: [id] };
    const expected = canonical(entity.id);
    if (kept !== expected) {
      const message = `${id} goes to ${kept}, but ${entity.id} leads to ${expected}.`;
      yield { code: 'RECORD_ORPHAN', message, ids: [id, kept, expected] };
    }
  }
}

async function* relationFaults(
  reads: CheckReads,
  records: readonly KeptRecord[],
  canonical: CanonicalIds,
  seen: { LINKED: number; PENDING: number },
): AsyncGenerator<StoreFault> {
  const stated = records.flatMap((record) => statedRelations(record, canonical));
  const rows = await reads.statementsOf([...new Map(stated.map((relation) => [relation.id, relation])).values()]);
  const byId = Map.groupBy(rows, ({ id }) => id);
  const living = new Set(await reads.livingNodes([...new Set(stated.flatMap(({ from, to }) => [from, to]))]));
  for (const relation of stated) {
    const statements = byId.get(relation.id) ?? [];
    const row = statements.find(({ record }) => record === relation.record);
    if (row === undefined || !saysTheSame(row, relation)) {
      yield {
        code: 'RELATION_INVALID',
        message: `Relation ${relation.id} is not as ${relation.record} states it.`,
        ids: [relation.id, relation.record],
      };
      continue;
    }
    const stands = statements.every(({ record }) => record >= row.record);
    const expected = stands ? standingState(row, living) : 'SPARE';
    if (row.state !== 'SPARE') seen[row.state] += 1;
    if (row.state !== expected) {
      yield {
        code: 'RELATION_DANGLING',
        message: `Relation ${row.id} of ${row.record} is ${row.state} and should be ${expected}.`,
        ids: [row.id, row.from, row.to],
      };
    }
  }
}

function saysTheSame({ state: _state, ...row }: StatementRow, relation: Relation): boolean {
  return canonicalJson(row) === canonicalJson(relation);
}
