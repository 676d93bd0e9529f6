import { parseId, type LocalName, type RecordInput } from '@jejaring/graph/model';
import { lineFault, withoutFaults, type GraphStore, type LeftOut } from '@jejaring/graph/store';
import type { Finding } from './importer.ts';

/** Of a value in a finding; the record keeps more of it. */
const longestShown = 200;

export interface KeptBatch {
  readonly records: readonly RecordInput[];
  /** One for each value that stays unknown. */
  readonly findings: readonly Finding[];
}

/**
 * The records of a batch without the values that break a rule, whichever importer read them. Where a thing would be left
 * without any name, its identifier stands in, so that what else is said of it has a place.
 */
export async function keepRules(store: GraphStore, batch: readonly RecordInput[]): Promise<KeptBatch> {
  const findings: Finding[] = [];
  const nameless: RecordInput[] = [];
  const records = batch.map((input) => {
    const { record, leftOut } = withoutFaults(input);
    findings.push(...leftOut.map((value) => leftOutFinding(record, value)));
    if ('names' in input.fields && !('names' in record.fields)) nameless.push(record);
    return record;
  });
  if (nameless.length === 0) return { records, findings };
  const named = await namedElsewhere(store, nameless, records);
  const standIns = new Map(nameless.filter(({ entity }) => !named.has(entity.id)).map((each) => [each, standIn(each)]));
  return { records: records.map((record) => standIns.get(record) ?? record), findings };
}

export function leftOutFinding(record: RecordInput, { code, field, message, value }: LeftOut): Finding {
  return {
    severity: 'WARNING',
    code,
    message: `${field}: ${message} It stays unknown.`,
    line: record.locator?.row ?? null,
    key: record.key,
    field,
    value: value.slice(0, longestShown).toWellFormed(),
  };
}

/** Things that other records give a name, stored ones or those of this batch. */
async function namedElsewhere(
  store: GraphStore,
  nameless: readonly RecordInput[],
  batch: readonly RecordInput[],
): Promise<Set<string>> {
  const ids = [...new Set(nameless.map(({ entity }) => entity.id))];
  const standing = await store.resolve(ids);
  const stored = await store.recordsOf(ids.map((id, index) => standing[index] ?? id));
  const own = new Set(nameless.map(({ source, key }) => `${source} ${key}`));
  const names = ({ source, key, fields }: Pick<RecordInput, 'source' | 'key' | 'fields'>) =>
    'names' in fields && !own.has(`${source} ${key}`);
  const inStore = ids.filter((_, index) => stored[index]?.some(names));
  return new Set([...inStore, ...batch.filter(names).map(({ entity }) => entity.id)]);
}

function standIn(record: RecordInput): RecordInput {
  const text = [parseId(record.entity.id)?.rest, record.key].find((each) => each && lineFault(each) === null);
  if (text === undefined) return record;
  const name: LocalName = { language: 'und', text, use: 'OFFICIAL' };
  return { ...record, fields: { ...record.fields, names: [name] } };
}
