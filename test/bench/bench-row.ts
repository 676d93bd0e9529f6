/** One line of the benchmark's table. `peer` is what else was measured in the same run; `goal` is worded with its unit. */
export interface BenchRow {
  readonly suite: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly peer?: string;
  readonly peerValue?: number;
  readonly goal?: string;
  readonly met?: boolean;
}

/** The middle of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Three significant digits. */
export function figure(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** The rows as text in columns. */
export function table(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.suite,
    row.name,
    `${figure(row.value)} ${row.unit}`,
    row.peer === undefined
      ? ''
      : `${row.peer}${row.peerValue === undefined ? '' : ` ${figure(row.peerValue)} ${row.unit}`}`,
    row.goal ?? '',
    row.met === undefined ? '' : row.met ? 'met' : 'MISSED',
  ]);
  const all = [['suite', 'what', 'measured', 'beside', 'goal', ''], ...cells];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
