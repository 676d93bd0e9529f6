import type { SqlEntityManager } from '@mikro-orm/sql';

interface RunRow {
  readonly id: string;
  readonly file: string;
  readonly findings: number;
  readonly counted: string;
  readonly findings_by_code: string;
  /** Text where the engine counts in 64 bits. */
  readonly kept: number | string;
  readonly last: number | string | null;
}

/** In one statement, so that an import that goes on meanwhile is seen whole. */
const runsWithTheirFindings = `
  select r.id, r.file, r.findings, r.counted, r.findings_by_code, count(f.ordinal) as kept, max(f.ordinal) as last
  from import_run r left join import_finding f on f.run = r.id
  group by r.id, r.file, r.findings, r.counted, r.findings_by_code`;
const findingsWithoutRun = `
  select count(*) as count from import_finding f where not exists (select 1 from import_run r where r.id = f.run)`;

/** What no engine can know: that each run has the findings that it counts, numbered without a gap, and readable figures. */
export async function rowFaults(entities: SqlEntityManager): Promise<string[]> {
  const connection = entities.fork().getConnection();
  const faults: string[] = [];
  for (const run of await connection.execute<RunRow[]>(runsWithTheirFindings)) {
    const [kept, last] = [Number(run.kept), Number(run.last)];
    const name = `The import ${run.id} of ${run.file}`;
    if (kept !== run.findings || last !== kept) {
      faults.push(`${name} counts ${run.findings} findings; ${kept} are kept, the last is number ${last}.`);
    }
    if (!isFigures(run.counted) || !isFigures(run.findings_by_code)) faults.push(`${name} has unreadable figures.`);
  }
  const [orphans] = await connection.execute<{ count: number | string }[]>(findingsWithoutRun);
  if (Number(orphans?.count) > 0) faults.push(`${Number(orphans?.count)} findings belong to no import.`);
  return faults;
}

/** Numbers by name, as JSON. */
function isFigures(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && Object.values(value).every(Number.isFinite);
  } catch {
    return false;
  }
}
