import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { stringify, type Options } from 'csv-stringify';
import ExcelJS from 'exceljs';
import { csvDialect } from './csv-dialect.ts';
import type { Cell, Sheet } from './sheet.ts';

/** One table as CSV. */
export async function writeCsv(into: Writable, { head, rows }: Omit<Sheet, 'title'>): Promise<void> {
  // The mark tells spreadsheets that it is UTF-8.
  const options: Options = { ...csvDialect, bom: true, record_delimiter: 'windows' };
  await pipeline(Readable.from([head, ...rows]), stringify(options), into);
}

/** A workbook, written while it is made. Texts are stored as texts: none of them can be a formula. */
export async function writeXlsx(into: Writable, sheets: readonly Sheet[]): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: into, useStyles: true, useSharedStrings: true });
  for (const sheet of sheets) writeSheet(workbook, sheet);
  // Whoever goes away before the end settles the second of them, where the workbook alone would wait without end.
  await Promise.all([workbook.commit(), finished(into)]);
}

function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { title, head, rows }: Sheet): void {
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = head.map((_, column) => ({ width: widthOf(head, rows, column) }));
  const first = sheet.addRow(head.map(bookCell));
  first.font = { bold: true };
  first.commit();
  for (const row of rows) sheet.addRow(row.map(bookCell)).commit();
  sheet.commit();
}

/** As wide as its texts, within what can be read. */
function widthOf(head: readonly string[], rows: Sheet['rows'], column: number): number {
  const lengths = rows.slice(0, 50).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(8, (head[column] ?? '').length, ...lengths) + 2);
}

/** Workbooks write characters as `_x0041_`: where a text says so itself, its underscore is written that way. */
function bookCell(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_') : cell;
}
