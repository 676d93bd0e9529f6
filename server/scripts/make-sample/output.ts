import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes one file of the sample, with its folders. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
