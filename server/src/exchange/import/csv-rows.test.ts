import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, type CsvRow } from './csv-rows.ts';
import type { Finding } from './importer.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

type Row = CsvRow<'a' | 'b'>;

async function read(content: string | Uint8Array): Promise<(Row | { finding: Finding })[]> {
  await using folder = await temporaryFolder();
  const file = { path: await folder.file('rows.csv', content), name: 'rows.csv' };
  const context = { signal: new AbortController().signal, progress: () => {} };
  const rows = [];
  for await (const row of csvRows(file, context, { columns: ['a', 'b'] })) rows.push(row);
  return rows;
}

describe('csvRows', () => {
  it('names rows and lines, over line breaks within quotes and empty lines', async () => {
    const rows = await read('a,b\n1,"x\ny"\n\n3,4\n');
    expect(rows).toMatchObject([
      { row: 2, line: 2, values: { a: '1', b: 'x\ny' } },
      { row: 3, line: 5, values: { a: '3', b: '4' } },
    ]);
  });

  it('takes a byte order mark, blanks around names, another order and further columns', async () => {
    expect(await read('\uFEFF b ,c,"a\t"\n2,3,1\n')).toMatchObject([{ values: { a: '1', b: '2' } }]);
  });

  it('takes whatever ends a row, also where it is mixed', async () => {
    expect(await read('a,b\r\n1,2\n3,4\r\n5,"6\r\n7"\r8,9\n')).toMatchObject([
      { row: 2, line: 2, values: { a: '1', b: '2' } },
      { row: 3, line: 3, values: { a: '3', b: '4' } },
      { row: 4, line: 4, values: { a: '5', b: '6\r\n7' } },
      { row: 5, values: { a: '8', b: '9' } },
    ]);
  });

  it('makes a finding of a row of another width, and reads on', async () => {
    expect(await read('a,b\n1\n3,4\n5,6,7')).toMatchObject([
      { finding: { code: 'ROW_WIDTH', severity: 'ERROR', line: 2 } },
      { row: 3 },
      { finding: { code: 'ROW_WIDTH', line: 4 } },
    ]);
  });

  it.each([
    ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 'FILE_GARBLED', { row: 3 }],
    ['text after a closing quote', 'a,b\n1,"2"x\n', 'FILE_GARBLED', { row: 2 }],
    ['bytes that are not UTF-8', Buffer.from('a,b\n1,caf\xe9\n', 'latin1'), 'FILE_NOT_UTF8', {}],
    ['a missing column', 'a,c\n1,2\n', 'COLUMNS_MISSING', { missing: ['b'] }],
    ['no row at all', '\n\n', 'FILE_EMPTY', {}],
  ])('refuses %s', async (_, content, code, details) => {
    await expect(read(content)).rejects.toMatchObject({ name: 'ImportError', code, details });
  });

  it('names the row in the message', async () => {
    await expect(read('a,b\n1,2\n3,"4\n')).rejects.toThrow(/rows\.csv .* row 3/);
  });

  it('reads whatever a writer of CSV writes', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.trim());
    const table = fc.array(
      fc.tuple(
        cell.filter((text) => text !== ''),
        cell,
      ),
      { minLength: 1, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const answer = await read(stringify([['a', 'b'], ...rows]));
        expect(answer.map((row) => ('values' in row ? [row.values.a, row.values.b] : row.finding))).toEqual(rows);
      }),
      { numRuns: 40 },
    );
  });
});
