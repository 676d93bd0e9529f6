import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { GraphStore } from '@jejaring/graph/store';
import type { ExportFormat, ExportScope } from './export-format.ts';

export interface ExportRequest {
  readonly store: GraphStore;
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  /** A file; a folder for a format of several parts. */
  readonly out: string;
  readonly signal?: AbortSignal;
}

/**
 * Writes an export beside its final name and moves it there when it is whole, so that no half file is ever taken for
 * a whole one. Returns the paths that were written. Errors of the file system pass as they are.
 */
export async function writeExport({ store, format, scope, out, signal }: ExportRequest): Promise<string[]> {
  const parts = format.parts(store, scope);
  const paths = parts.length === 1 ? [out] : parts.map((part) => join(out, part.name));
  if (parts.length > 1) await mkdir(out, { recursive: true });
  try {
    for (const [index, part] of parts.entries()) {
      const target = createWriteStream(`${paths[index]}.part`);
      await pipeline(part.chunks, target, signal === undefined ? {} : { signal });
    }
    for (const path of paths) await rename(`${path}.part`, path);
  } catch (error) {
    await Promise.all(paths.map((path) => rm(`${path}.part`, { force: true })));
    throw error;
  }
  return paths;
}
