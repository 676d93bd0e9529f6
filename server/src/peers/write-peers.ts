import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { Cell, PeerSheets, Sheet } from './peer-sheets.ts';

/**
 * The list as one table whose every row carries the method, so that a row alone can be defended. A text that a
 * spreadsheet would run is quoted; numbers are left alone, negative ones too.
 */
export async function writePeersCsv(into: Writable, { list, method }: PeerSheets): Promise<void> {
  const said = method.rows.map(([label, text]) => `${label}: ${text}`).join('\n');
  const head = [...list.head, method.title];
  const rows = [head, ...list.rows.map((row) => [...row, said])].map((row) => row.map(safeCell));
  // The mark tells spreadsheets that it is UTF-8.
  await pipeline(Readable.from(rows), stringify({ bom: true, record_delimiter: 'windows' }), into);
}

/** A workbook of four sheets, written while it is made. Texts are stored as texts: none of them can be a formula. */
export async function writePeersXlsx(into: Writable, { list, figures, apart, method }: PeerSheets): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: into, useStyles: true, useSharedStrings: true });
  for (const sheet of [list, figures, apart, method]) writeSheet(workbook, sheet);
  const finished = into.writableFinished ? Promise.resolve() : once(into, 'finish');
  await workbook.commit();
  await finished;
}

function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { title, head, rows }: Sheet): void {
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = head.map((_, column) => ({ width: widthOf(head, rows, column) }));
  const first = sheet.addRow([...head]);
  first.font = { bold: true };
  first.commit();
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
}

/** As wide as its texts, within what can be read. */
function widthOf(head: readonly string[], rows: Sheet['rows'], column: number): number {
  const lengths = rows.slice(0, 50).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(8, (head[column] ?? '').length, ...lengths) + 2);
}

function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
}
