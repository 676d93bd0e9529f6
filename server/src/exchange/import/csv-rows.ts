import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { columnPositions, hasColumns } from './csv-columns.ts';
import { fileError, ImportError } from './import-error.ts';
import type { Finding, ImportContext, ImportFile } from './importer.ts';

export { hasColumns };

export interface CsvRow<Column extends string> {
  /** From 1, with the header as row 1. */
  readonly row: number;
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Without surrounding blanks. */
  readonly values: Readonly<Record<Column, string>>;
}

export interface CsvFormat<Column extends string> {
  /** All must be there, in any order; further columns are left unread. */
  readonly columns: readonly Column[];
  readonly delimiter?: string;
}

/** Longest row in characters: an opening quote that is never closed must not swallow the file. */
const longestRow = 1_000_000;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number; readonly bytes: number };
}

/**
 * The rows of a CSV file (UTF-8, with or without a byte order mark), streamed. A row of another width than the header
 * becomes a finding ROW_WIDTH in its place.
 * @throws ImportError COLUMNS_MISSING, FILE_GARBLED, FILE_NOT_UTF8, FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_EMPTY
 */
export async function* csvRows<Column extends string>(
  file: Pick<ImportFile, 'path' | 'name'>,
  context: Pick<ImportContext, 'signal' | 'progress'>,
  format: CsvFormat<Column>,
): AsyncGenerator<CsvRow<Column> | { readonly finding: Finding }> {
  let row = 0;
  let width = 0;
  /** Line breaks of two characters within quotes: csv-parse counts each as two lines. */
  let twice = 0;
  let positions: ReadonlyMap<Column, number> | null = null;
  const waiting: Parsed[] = [];
  const parser = parse({
    delimiter: format.delimiter ?? ',',
    // Hands and tools mix them within one file; found out from the first row, the others would all be one.
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestRow,
    on_record: (each: string[]) => {
      // With `info` it is both, which its types do not know.
      waiting.push(each as unknown as Parsed);
      return each;
    },
  });
  // A failed pipeline destroys the parser with its error, which the loop below then throws.
  void pipeline(
    createReadStream(file.path),
    decodeUtf8(file.name, () => row),
    parser,
  ).catch(() => undefined);
  try {
    for await (const { record, info } of allParsed(parser, waiting)) {
      context.signal.throwIfAborted();
      row += 1;
      context.progress(info.bytes);
      twice += count(record, /\r\n/g);
      const line = info.lines - twice - count(record, /\r\n|\r|\n/g);
      if (positions === null) {
        positions = columnPositions(record, format.columns, file.name);
        width = record.length;
      } else if (record.length === width) {
        yield { row, line, values: pick(record, positions) };
      } else {
        yield { finding: widthFinding(line, record, width) };
      }
    }
  } catch (error) {
    if (error instanceof CsvError) throw garbled(error, file.name, row + 1);
    throw fileError(error, file.path);
  } finally {
    parser.destroy();
  }
  if (positions === null) throw new ImportError('FILE_EMPTY', `${file.name} holds no row: nothing was imported.`);
}

/** A parser that fails drops what it has parsed and nobody has taken yet: those rows stood before the fault, and count. */
async function* allParsed(parser: AsyncIterable<unknown>, waiting: Parsed[]): AsyncGenerator<Parsed> {
  try {
    for await (const each of parser) {
      void each;
      yield* waiting.splice(0);
    }
  } catch (error) {
    yield* waiting.splice(0);
    throw error;
  }
  yield* waiting.splice(0);
}

function decodeUtf8(name: string, row: () => number) {
  return async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const message = `${name} is not UTF-8 text somewhere after row ${row()}: save it as CSV UTF-8 and import it again.`;
      throw new ImportError('FILE_NOT_UTF8', message, { row: row() }, { cause: error });
    }
  };
}

function pick<Column extends string>(
  record: readonly string[],
  positions: ReadonlyMap<Column, number>,
): Record<Column, string> {
  return Object.fromEntries([...positions].map(([column, at]) => [column, record[at] ?? ''])) as Record<Column, string>;
}

function count(record: readonly string[], pattern: RegExp): number {
  return record.reduce((sum, value) => sum + (value.match(pattern)?.length ?? 0), 0);
}

function widthFinding(line: number, record: readonly string[], width: number): Finding {
  return {
    severity: 'ERROR',
    code: 'ROW_WIDTH',
    message: `The row has ${record.length} columns where the header has ${width}; it was left out. Is the file cut?`,
    line,
    value: record.join(' | ').slice(0, 200),
  };
}

function garbled(error: CsvError, name: string, row: number): ImportError {
  const message = `${name} cannot be read as CSV at row ${row}: ${error.message}. Mend the quotes there and import it again.`;
  return new ImportError('FILE_GARBLED', message, { row, reason: error.code }, { cause: error });
}
