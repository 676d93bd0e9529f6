import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface CodeListItem {
  readonly code: string;
  readonly name: string;
  readonly description?: string | null;
  readonly category?: string;
  readonly status: string;
}

/** The items of one codelist of codeforIATI. */
export async function readCodeList(source: string, name: string): Promise<readonly CodeListItem[]> {
  const text = await readFile(join(source, 'codelists', `${name}.json`), 'utf8');
  return (JSON.parse(text) as { data: readonly CodeListItem[] }).data;
}
