import { basename } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { sourceId, type RecordInput } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { noTracing, type Tracing } from '../../platform/tracing/index.ts';
import { putBatch, withdrawBatch, type BatchWriter } from './batch-writer.ts';
import { contentHash } from './content-hash.ts';
import { FilesOfSource } from './files-of-source.ts';
import { ImportError } from './import-error.ts';
import { ImportTally } from './import-tally.ts';
import type { Finding, Importer, ImportJournal, ImportReport, SourceDescription } from './importer.ts';
import { keepRules } from './keep-rules.ts';
import { missingRecords } from './missing-records.ts';
import { sourceRecord } from './source-record.ts';

/** Records of one command. */
const batchSize = 1000;

export interface ImportRequest {
  readonly store: GraphStore;
  readonly importer: Importer;
  readonly path: string;
  readonly source: SourceDescription;
  readonly journal: ImportJournal;
  /** Who asked: `cli`, `token`, or a person's id. */
  readonly who: string;
  /** Id of the run, where it belongs to a job: given again, its batches are the same commands. By default a new one. */
  readonly runId?: string;
  /** Stops between two batches; what was acknowledged stays, and the next run goes on from there. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Withdraws the records of the source that the file no longer holds. */
  readonly replace?: boolean;
  /** Where the source has several files: only after the last one, what none of them holds is missing. */
  readonly files?: FilesOfSource;
  /** Each batch becomes a span of it; by default nothing is traced. */
  readonly tracing?: Tracing;
}

export interface ImportProgress {
  readonly file: string;
  readonly bytes: number;
  readonly size: number;
  readonly records: number;
}

/**
 * Reads one file into the store: a chain of commands of at most 1,000 records, the source's own record first. Equal
 * records are left alone, so a run after a stop goes on and a second run changes nothing. Values that break a rule of
 * the graph stay unknown, with a finding; the rest of their record is kept. Commands carry the run's
 * own id: the same file must count as new work again after its source was withdrawn. Of a file that breaks off, what
 * stood before is kept.
 * @returns the report; its state is CANCELLED where the signal stopped it.
 * @throws ImportError where the file cannot be read, GraphError where the store fails; the journal says FAILED.
 */
export async function importFile(request: ImportRequest): Promise<ImportReport> {
  const { store, importer, path, journal, who, tracing = noTracing } = request;
  const signal = request.signal ?? new AbortController().signal;
  const { hash, size } = await contentHash(path);
  const name = basename(path);
  const source = sourceId(request.source.slug);
  const run = await journal.begin({
    ...(request.runId !== undefined && { id: request.runId }),
    file: name,
    importer: importer.id,
    source,
    hash,
    size,
    who,
  });
  const writer: BatchWriter = {
    store,
    who,
    note: name,
    commands: `import:${request.source.slug}:${hash.slice(0, 16)}:${run}`,
  };
  const tally = new ImportTally(name, source, importer.id);
  const files = request.files ?? new FilesOfSource(1);

  let batch: RecordInput[] = [];
  let findings: Finding[] = [];
  let batches = 0;
  const flush = () =>
    tracing.span('import batch', { 'jejaring.importer': importer.id, 'jejaring.records': batch.length }, writeBatch);
  const writeBatch = async () => {
    if (batches === 0) await putSource(writer, request.source);
    const kept = await keepRules(store, batch);
    const written = batch.length === 0 ? null : await putBatch(writer, String(batches), kept.records);
    if (written !== null) tally.wrote(batch.length, written);
    const met = [...kept.findings, ...(written?.leftOut ?? []), ...(written?.refused ?? [])];
    for (const finding of met) findings.push(tally.found(finding));
    await journal.record(run, tally.counts(), findings);
    batches += 1;
    batch = [];
    findings = [];
    request.onProgress?.({ file: name, bytes: tally.bytes, size, records: tally.records });
    await breathe();
  };

  try {
    const context = { store, signal, progress: (bytes: number) => (tally.bytes = Math.min(bytes, size)) };
    for await (const item of importer.read({ path, name, size, source: request.source }, context)) {
      if ('counted' in item) tally.counted(item.counted);
      else if ('finding' in item) findings.push(tally.found(item.finding));
      else if (tally.isNew(item.record.key)) batch.push(item.record);
      else findings.push(tally.found(repeatedKey(item.record)));
      if (batch.length < batchSize && findings.length < batchSize) continue;
      signal.throwIfAborted();
      await flush();
    }
    signal.throwIfAborted();
    tally.bytes = size;
    await flush();
    await withdrawMissing();
    const report = tally.report('DONE');
    await journal.end(run, 'DONE', report);
    return report;
  } catch (thrown) {
    const error = thrown instanceof ImportError ? await keepRest(thrown) : thrown;
    files.ended({ keys: tally.keys, errors: tally.errors + 1 });
    const state = signal.aborted ? 'CANCELLED' : 'FAILED';
    const report = tally.report(state, state === 'FAILED' ? messageOf(error) : undefined);
    await journal.end(run, state, report);
    if (state === 'CANCELLED') return report;
    throw error;
  }

  /** What failed: the file, or the store while it took what stood before in the file. */
  async function keepRest(fault: ImportError): Promise<unknown> {
    findings.push(tally.found(brokenOff(fault)));
    try {
      if (batches + batch.length > 0) await flush();
      else await journal.record(run, tally.counts(), findings);
      return fault;
    } catch (error) {
      return error;
    }
  }

  async function withdrawMissing(): Promise<void> {
    const { isAtLast } = files;
    files.ended(tally);
    if (!isAtLast) return;
    const { keys, errors } = files;
    // Only what one file says in full can be counted without reading: two files may hold one record.
    const stored = request.files === undefined ? tally.records + 1 : null;
    const missing = await missingRecords(store, source, { keys, stored });
    tally.missing = missing.length;
    if (request.replace !== true || missing.length === 0) return;
    if (errors > 0) {
      await journal.record(run, tally.counts(), [tally.found(heldBack(missing.length, errors))]);
      return;
    }
    for (let start = 0; start < missing.length; start += batchSize) {
      signal.throwIfAborted();
      const ids = missing.slice(start, start + batchSize);
      await withdrawBatch(writer, `withdraw-${start}`, ids);
      tally.withdrawn += ids.length;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function putSource(writer: BatchWriter, source: SourceDescription): Promise<void> {
  const { refused } = await putBatch(writer, 'source', [sourceRecord(source)]);
  const [refusal] = refused;
  if (refusal === undefined) return;
  const message = `The description of the source ${source.slug} was refused (${refusal.code}): ${refusal.message}`;
  throw new ImportError('SIDECAR_INVALID', message, { slug: source.slug });
}

function repeatedKey(record: RecordInput): Finding {
  return {
    severity: 'ERROR',
    code: 'KEY_REPEATED',
    message: `The key ${record.key} stood in an earlier row already; this row was left out.`,
    line: record.locator?.row ?? null,
    key: record.key,
  };
}

function brokenOff({ code, message, details }: ImportError): Finding {
  const { line } = details;
  return { severity: 'ERROR', code, message, line: typeof line === 'number' ? line : null };
}

function heldBack(missing: number, errors: number): Finding {
  return {
    severity: 'WARNING',
    code: 'REPLACE_HELD_BACK',
    message: `${missing} records that the file no longer holds were kept, because ${errors} rows or files could not be read: mend them and import again.`,
    line: null,
  };
}
