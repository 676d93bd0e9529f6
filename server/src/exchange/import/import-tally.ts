import type { WrittenBatch } from './batch-writer.ts';
import type { Finding, ImportCounts, ImportReport } from './importer.ts';
import { sourceRecordKey } from './source-record.ts';

/** Adds up what one run did. */
export class ImportTally {
  bytes = 0;
  records = 0;
  missing = 0;
  withdrawn = 0;
  /** Rows that are not in the store. */
  errors = 0;
  /** Keys met in the file, the source's own among them. */
  readonly keys = new Set<string>([sourceRecordKey]);
  readonly #started = performance.now();
  readonly #written = { created: 0, updated: 0, unchanged: 0 };
  readonly #counted = new Map<string, number>();
  readonly #findings = new Map<string, number>();
  readonly #identity: Pick<ImportReport, 'file' | 'source' | 'importer'>;

  constructor(file: string, source: string, importer: string) {
    this.#identity = { file, source, importer };
  }

  isNew(key: string): boolean {
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    return true;
  }

  wrote(records: number, written: WrittenBatch): void {
    this.records += records - written.refused.length;
    this.#written.created += written.created;
    this.#written.updated += written.updated;
    this.#written.unchanged += written.unchanged;
  }

  found(finding: Finding): Finding {
    this.#findings.set(finding.code, (this.#findings.get(finding.code) ?? 0) + 1);
    if (finding.severity === 'ERROR') this.errors += 1;
    return finding;
  }

  counted(counts: Readonly<Record<string, number>>): void {
    for (const [kind, count] of Object.entries(counts)) {
      this.#counted.set(kind, (this.#counted.get(kind) ?? 0) + count);
    }
  }

  counts(): ImportCounts {
    return { records: this.records, ...this.#written, bytes: this.bytes };
  }

  report(state: ImportReport['state'], error?: string): ImportReport {
    return {
      ...this.#identity,
      state,
      ...this.counts(),
      counted: Object.fromEntries(this.#counted),
      findings: [...this.#findings.values()].reduce((sum, count) => sum + count, 0),
      findingsByCode: Object.fromEntries(this.#findings),
      missing: this.missing,
      withdrawn: this.withdrawn,
      seconds: (performance.now() - this.#started) / 1000,
      ...(error !== undefined && { error }),
    };
  }
}
