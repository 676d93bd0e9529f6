import { randomUUID } from 'node:crypto';
import { storableText, type Repository } from '../../../platform/database/index.ts';
import type { Finding, ImportCounts, ImportJournal } from '../importer.ts';
import { ImportFinding, ImportRun } from './tables.ts';

/** Rows in one insert; each has ten values, and SQLite takes 32,766 of them. */
const rowsAtOnce = 500;

/** Keeps runs and findings; each call is one transaction of its own. */
export const importJournal: Repository<ImportJournal> = {
  writes: ['begin', 'record', 'end'],
  over: ({ em: entities }, clock) => ({
    async begin(run) {
      const now = clock.now();
      const id = run.id ?? randomUUID();
      const row = {
        ...run,
        id,
        begunAt: now.getTime(),
        state: 'RUNNING',
        startedAt: now.toISOString(),
        ...noCounts,
        missing: 0,
        withdrawn: 0,
        findings: 0,
        counted: '{}',
        findingsByCode: '{}',
      };
      await entities.fork().transactional(async (em) => {
        await em.nativeDelete(ImportFinding, { run: id });
        await em.nativeDelete(ImportRun, { id });
        await em.insert(ImportRun, row);
      });
      return id;
    },

    async record(run, progress, findings) {
      await entities.fork().transactional(async (em) => {
        const kept = await em.findOneOrFail(ImportRun, run);
        for (let start = 0; start < findings.length; start += rowsAtOnce) {
          const rows = findings
            .slice(start, start + rowsAtOnce)
            .map((finding, index) => ({ run, ordinal: kept.findings + start + index + 1, ...columnsOf(finding) }));
          await em.insertMany(ImportFinding, rows);
        }
        em.assign(kept, { ...countsOf(progress), findings: kept.findings + findings.length });
      });
    },

    async end(run, state, report) {
      await entities.fork().nativeUpdate(ImportRun, run, {
        ...countsOf(report),
        state,
        endedAt: clock.now().toISOString(),
        missing: report.missing,
        withdrawn: report.withdrawn,
        counted: JSON.stringify(report.counted),
        findingsByCode: JSON.stringify(report.findingsByCode),
        error: report.error === undefined ? null : storableText(report.error),
      });
    },
  }),
};

const longestField = 100;

/** Findings quote files, where anything may stand. */
function columnsOf({ severity, code, message, line, key, field, value, suggestion }: Finding) {
  const optional = (text: string | undefined) => (text === undefined ? null : storableText(text));
  return {
    severity,
    code,
    line,
    message: storableText(message),
    recordKey: optional(key),
    field: optional(field?.slice(0, longestField)),
    value: optional(value),
    suggestion: optional(suggestion),
  };
}

const noCounts = { records: 0, created: 0, updated: 0, unchanged: 0 } as const;

function countsOf({ records, created, updated, unchanged }: ImportCounts) {
  return { records, created, updated, unchanged };
}
