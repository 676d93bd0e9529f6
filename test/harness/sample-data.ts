import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Makes `folder/data` a data folder of its own that holds the bundled sample. */
export async function sampleDataIn(folder: string): Promise<string> {
  const data = join(folder, 'data');
  await cp(inject('sampleData'), data, { recursive: true });
  return data;
}
