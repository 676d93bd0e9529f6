import { ImportError } from './import-error.ts';

/** Whether the first line of `head` names all the columns. */
export function hasColumns(head: string, columns: readonly string[], delimiter = ','): boolean {
  const names = (head.split(/\r?\n/, 1)[0] ?? '').split(delimiter).map(columnName);
  return columns.every((column) => names.includes(column));
}

/** Where each column stands in the header. @throws ImportError COLUMNS_MISSING */
export function columnPositions<Column extends string>(
  header: readonly string[],
  columns: readonly Column[],
  file: string,
): ReadonlyMap<Column, number> {
  const names = header.map(columnName);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const message = `${file} lacks the columns ${missing.join(', ')} in its first row: this importer needs ${columns.join(', ')}.`;
    throw new ImportError('COLUMNS_MISSING', message, { missing, found: names });
  }
  return new Map(columns.map((column) => [column, names.indexOf(column)]));
}

function columnName(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('"', '')
    .trim();
}
