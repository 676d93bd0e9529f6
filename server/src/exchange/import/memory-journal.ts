import { randomUUID } from 'node:crypto';
import type { Finding, ImportCounts, ImportJournal, ImportReport } from './importer.ts';

export interface MemoryRun {
  readonly id: string;
  readonly begun: Parameters<ImportJournal['begin']>[0];
  readonly findings: Finding[];
  progress: ImportCounts | null;
  state: 'RUNNING' | 'DONE' | 'CANCELLED' | 'FAILED';
  report: ImportReport | null;
}

/** Keeps runs and findings for as long as the process lives: for tests, and a command line without a database. */
export class MemoryJournal implements ImportJournal {
  readonly runs: MemoryRun[] = [];

  begin(run: Parameters<ImportJournal['begin']>[0]): Promise<string> {
    const id = run.id ?? randomUUID();
    const earlier = this.runs.findIndex((item) => item.id === id);
    if (earlier !== -1) this.runs.splice(earlier, 1);
    this.runs.push({ id, begun: run, findings: [], progress: null, state: 'RUNNING', report: null });
    return Promise.resolve(id);
  }

  record(run: string, progress: ImportCounts, findings: readonly Finding[]): Promise<void> {
    const kept = this.#run(run);
    kept.progress = progress;
    kept.findings.push(...findings);
    return Promise.resolve();
  }

  end(run: string, state: 'DONE' | 'CANCELLED' | 'FAILED', report: ImportReport): Promise<void> {
    const kept = this.#run(run);
    kept.state = state;
    kept.report = report;
    return Promise.resolve();
  }

  #run(id: string): MemoryRun {
    const run = this.runs.find((item) => item.id === id);
    if (run === undefined) throw new Error(`No import run ${id} was begun in this journal.`);
    return run;
  }
}
