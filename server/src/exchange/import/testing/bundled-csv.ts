import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sampleFolder } from '../load-sample.ts';

/** The rows of a bundled file by header, read without any importer: what tests count against. */
export function bundledCsv(path: string, delimiter = ','): Record<string, string>[] {
  return parse<Record<string, string>>(readFileSync(join(sampleFolder, 'data', path)), { columns: true, delimiter });
}
