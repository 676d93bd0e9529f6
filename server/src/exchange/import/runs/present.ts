import type { ImportFindingRow, ImportRunRow } from './tables.ts';

export function presentRun(run: ImportRunRow) {
  const { source, counted, findingsByCode, ...plain } = run;
  return {
    ...plain,
    sourceId: source,
    counted: entries(counted).map(([name, count]) => ({ name, count })),
    findingsByCode: entries(findingsByCode).map(([code, count]) => ({ code, count })),
  };
}
export type RunRoot = ReturnType<typeof presentRun>;

function entries(json: string): [string, number][] {
  return Object.entries(JSON.parse(json) as Record<string, number>);
}

export function presentFinding({ recordKey, ...finding }: ImportFindingRow) {
  return { ...finding, key: recordKey };
}
