import type { Finding, ImportReport } from '../../exchange/import/index.ts';

/** What an import says when it begins. */
export const aRun = { file: 'a.csv', importer: 'test', source: 'source:jejaring:a', hash: 'h', size: 12, who: 'cli' };

export const aFinding = (line: number): Finding => ({
  severity: line % 2 === 0 ? 'WARNING' : 'ERROR',
  code: 'ODD_VALUE',
  message: `Row ${line} is odd.`,
  line,
});

export const someCounts = { records: 3, created: 2, updated: 1, unchanged: 0, bytes: 12 };

/** What it says when it is done. */
export const aReport: ImportReport = {
  ...someCounts,
  state: 'DONE',
  file: 'a.csv',
  source: 'source:jejaring:a',
  importer: 'test',
  counted: { rows: 4 },
  findings: 1201,
  findingsByCode: { ODD_VALUE: 1201 },
  missing: 1,
  withdrawn: 0,
  seconds: 0.1,
};
