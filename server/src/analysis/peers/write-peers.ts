import type { Writable } from 'node:stream';
import { writeCsv, writeXlsx } from '../../platform/sheets/index.ts';
import type { PeerSheets } from './peer-sheets.ts';

/** The list as one table whose every row carries the method, so that a row alone can be defended. */
export async function writePeersCsv(into: Writable, { list, method }: PeerSheets): Promise<void> {
  const said = method.rows.map(([label, text]) => `${label}: ${text}`).join('\n');
  await writeCsv(into, { head: [...list.head, method.title], rows: list.rows.map((row) => [...row, said]) });
}

/** A workbook of four sheets. */
export async function writePeersXlsx(into: Writable, { list, figures, apart, method }: PeerSheets): Promise<void> {
  await writeXlsx(into, [list, figures, apart, method]);
}
