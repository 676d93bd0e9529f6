import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { writeCsv, writeXlsx, type Cell } from './index.ts';

/** Texts that a spreadsheet would run, each with what the CSV file says instead; the rule's own test has the rest. */
const formulas = [
  ['=HYPERLINK("http://a","b")', '\'=HYPERLINK("http://a","b")'],
  [' =1+1', "' =1+1"],
  ['\u00A0+1+1', "'\u00A0+1+1"],
  ['\uFEFF@SUM(1)', "'\uFEFF@SUM(1)"],
  ['\n=1+1', "'\n'=1+1"],
  ['a;=1+1', "a;'=1+1"],
] as const;
const others: readonly Cell[] = ['Kota Surabaya', '-5.25', -5, 7, null, 'a-b; c=d', 'x_x0041_y', '<0>&amp;'];
const rows = [...formulas.map(([text]) => [text]), ...others.map((cell) => [cell])];

it('writes CSV whose texts no spreadsheet runs, and whose numbers are numbers', async () => {
  const into = new PassThrough();
  const [file] = await Promise.all([buffer(into), writeCsv(into, { head: ['=head', '-5'], rows })]);

  const written = parse(file, { bom: true, relax_column_count: true });

  expect(written[0]).toEqual(["'=head", '-5']);
  expect(written.slice(1).map(([cell]) => cell)).toEqual([
    ...formulas.map(([, said]) => said),
    ...others.map((cell) => String(cell ?? '')),
  ]);
});

it('writes workbooks whose texts are texts, character by character, and never formulas', async () => {
  const into = new PassThrough();
  const sheets = [{ title: 'Lembar', head: ['=head'], rows }];
  const [file] = await Promise.all([buffer(into), writeXlsx(into, sheets)]);

  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ExcelJS.Buffer);
  const cells = book.getWorksheet('Lembar')!.getColumn(1);
  const [head, ...written] = (cells.values as unknown[]).slice(1);

  expect(head).toBe('=head');
  expect(written).toEqual(rows.map(([cell]) => cell ?? undefined));
  cells.eachCell((cell) => {
    expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Number]).toContain(cell.type);
    expect(cell.formula).toBeUndefined();
  });
});
