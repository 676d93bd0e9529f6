import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/**
 * The rows of a decision that stands beside the code as CSV, so that anyone can read and question it. Cells are trimmed.
 * @throws Error where a column is missing: the table is part of the program.
 */
export function readDecisions<Column extends string>(
  url: URL,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const rows = parse<Record<string, string>>(readFileSync(url), { columns: true, trim: true, bom: true });
  const missing = columns.filter((column) => rows.some((row) => row[column] === undefined));
  if (missing.length > 0) throw new Error(`${url.pathname} lacks the columns ${missing.join(', ')}.`);
  return rows as Record<Column, string>[];
}
