import { sourceId, type TypedRecord } from '@jejaring/graph/model';
import { hasColumns } from '../csv-columns.ts';
import { csvRows } from '../csv-rows.ts';
import type { Finding, ImportContext, Importer, ImportFile, ImportItem } from '../importer.ts';
import { agreementRecord } from './agreement-records.ts';
import { bodyRecord, entityOf, type MemberRow } from './body-records.ts';
import { sectorsOf } from './urusan.ts';

const columns = [
  'body_id',
  'body_name',
  'form',
  'member_code',
  'member_name',
  'role',
  'founded_or_signed',
  'sector_or_purpose',
  'source_title',
  'source_url_or_file',
  'source_says',
] as const;

/** Bodies, forums, metropolitan areas and agreements of Indonesian regions: one row for each member. */
export const interRegionalImporter: Importer = {
  id: 'cooperation-inter-regional',
  description: 'Cooperation between Indonesian regions: bodies, forums, areas and agreements with their members (CSV)',
  accepts: ({ head }) => hasColumns(head, columns),
  read: readInterRegional,
};

/**
 * One record for each row, on its body (an actor) or its agreement (a partnership), so that each row keeps its page;
 * a second one where a signed text is named. What holds for the body as a whole is stated by its first row.
 */
async function* readInterRegional(file: ImportFile, context: ImportContext): AsyncGenerator<ImportItem> {
  const source = sourceId(file.source.slug);
  const bodies = new Set<string>();
  const regions = new Map<string, boolean>();
  const seen = { rows: 0 };
  for await (const item of csvRows(file, context, { columns })) {
    if ('finding' in item) {
      yield item;
      continue;
    }
    seen.rows += 1;
    const row: MemberRow = { ...item.values, row: item.row };
    const finding = faultOf(row, item.line) ?? (await unknownRegion(row, item.line, regions, context));
    if (finding !== null) yield { finding };
    if (finding?.severity === 'ERROR') continue;
    const isFirst = !bodies.has(row.body_id);
    bodies.add(row.body_id);
    if (isFirst && sectorsOf(row.sector_or_purpose, entityOf(row).id) === null)
      yield { finding: unknownPurpose(row, item.line) };
    const records: TypedRecord[] = [bodyRecord(source, row, isFirst)];
    const text = agreementRecord(source, row, isFirst);
    for (const record of text === null ? records : [...records, text]) yield { record };
  }
  yield { counted: { rows: seen.rows, bodies: bodies.size } };
}

function faultOf(row: MemberRow, line: number): Finding | null {
  const key = `${row.body_id}:${row.member_code}`;
  if (row.body_id === '' || row.body_name === '') {
    return { severity: 'ERROR', code: 'BODY_MISSING', message: 'The row names no body; it was left out.', line };
  }
  if (!/^\d{2}(\.\d{2})?$/.test(row.member_code)) {
    const message = `${row.member_name} has no code of a region (${row.member_code || 'empty'}); the row was left out.`;
    return {
      severity: 'ERROR',
      code: 'MEMBER_WITHOUT_CODE',
      message,
      line,
      key,
      field: 'member_code',
      value: row.member_code,
    };
  }
  if (!['lead', 'member'].includes(row.role)) {
    const message = `The role ${row.role || '(empty)'} is unknown; the row was left out.`;
    return { severity: 'ERROR', code: 'ROLE_UNKNOWN', message, line, key, field: 'role', value: row.role };
  }
  return null;
}

/** The relation waits in the store for a region that is not there; the reader is told. */
async function unknownRegion(
  row: MemberRow,
  line: number,
  known: Map<string, boolean>,
  context: ImportContext,
): Promise<Finding | null> {
  const id = `region:idn:${row.member_code}`;
  if (!known.has(id)) known.set(id, (await context.store.resolve([id]))[0] !== null);
  if (known.get(id) === true) return null;
  const message = `${row.member_code} (${row.member_name}) is no region that is known here; the membership counts once it is.`;
  return {
    severity: 'WARNING',
    code: 'REGION_NOT_FOUND',
    message,
    line,
    key: `${row.body_id}:${row.member_code}`,
    field: 'member_code',
    value: row.member_code,
  };
}

function unknownPurpose(row: MemberRow, line: number): Finding {
  const message = `The purpose "${row.sector_or_purpose}" stands in no row of the table of purposes; no sector was made of it.`;
  return {
    severity: 'WARNING',
    code: 'PURPOSE_UNMAPPED',
    message,
    line,
    key: row.body_id,
    field: 'sector_or_purpose',
    value: row.sector_or_purpose,
  };
}
