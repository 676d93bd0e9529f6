import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { z } from 'zod';
import type { GraphStore } from '@jejaring/graph/store';
import { importFile, type ImportProgress, type ImportRequest } from './import-file.ts';
import { ImportError } from './import-error.ts';
import type { ImportJournal, ImportReport } from './importer.ts';
import { importerById } from './registry.ts';
import { runOfJob } from './runs/run-id.ts';
import { readSidecar } from './sidecar.ts';

/** The folder of the bundled sample. */
export const sampleFolder = fileURLToPath(new URL('../../../sample/', import.meta.url));

const manifest = z.strictObject({
  files: z.array(z.strictObject({ path: z.string().min(1), importer: z.string().min(1) })).min(1),
});

export interface SampleRequest {
  readonly store: GraphStore;
  readonly journal: ImportJournal;
  readonly tracing?: ImportRequest['tracing'];
  /** Id of the job that its runs belong to; see importFile. */
  readonly runId?: string;
  readonly signal?: AbortSignal;
  /** `index` counts the files from 0. */
  readonly onProgress?: (progress: ImportProgress & { readonly index: number; readonly files: number }) => void;
}

/** The bundled files in the order in which they are read. @throws ImportError SAMPLE_DAMAGED */
export async function sampleFiles(folder = sampleFolder): Promise<readonly { path: string; importer: string }[]> {
  const path = join(folder, 'manifest.json');
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8'))).files;
  } catch (error) {
    const message = `The list of the bundled sample (${path}) cannot be read: restore server/sample from the repository.`;
    throw new ImportError('SAMPLE_DAMAGED', message, { path }, { cause: error });
  }
}

/**
 * Loads the bundled sample with the ordinary importers, file by file; stops after the file that the signal cancelled.
 * @throws ImportError, GraphError as importFile does
 */
export async function loadSample(request: SampleRequest): Promise<ImportReport[]> {
  const { store, journal, tracing, runId, signal, onProgress } = request;
  const files = await sampleFiles();
  const reports: ImportReport[] = [];
  for (const [index, file] of files.entries()) {
    const path = join(sampleFolder, file.path);
    const report = await importFile({
      store,
      journal,
      path,
      importer: importerById(file.importer),
      source: await readSidecar(path),
      who: 'sample',
      ...(runId !== undefined && { runId: runOfJob(runId, index) }),
      ...(tracing && { tracing }),
      ...(signal && { signal }),
      ...(onProgress && { onProgress: (progress) => onProgress({ ...progress, index, files: files.length }) }),
    });
    reports.push(report);
    if (report.state === 'CANCELLED') break;
  }
  return reports;
}
