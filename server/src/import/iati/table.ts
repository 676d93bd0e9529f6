import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * The rows of a decision table that stands beside the code as CSV, so that anyone can read and question it. Cells are
 * trimmed. @throws Error where a column is missing: the table is part of the program.
 */
export function readTable<Column extends string>(
  url: URL,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const rows: Record<string, string>[] = parse(readFileSync(url), { columns: true, trim: true, bom: true });
  const missing = columns.filter((column) => rows.some((row) => row[column] === undefined));
  if (missing.length > 0) throw new Error(`${url.pathname} lacks the columns ${missing.join(', ')}.`);
  return rows as Record<Column, string>[];
}

/** Lower case, blanks and quotation marks evened out: how names are compared in tables, never how they are shown. */
export function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
