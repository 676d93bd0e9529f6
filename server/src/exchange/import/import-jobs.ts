import { z } from 'zod';
import { jobKind, type JobKind } from '../../platform/jobs/index.ts';
import type { FilesOfSource } from './files-of-source.ts';
import { importFile } from './import-file.ts';
import type { ImportReport, SourceDescription } from './importer.ts';
import { loadSample } from './load-sample.ts';
import { importerById } from './registry.ts';
import { importJournal } from './runs/import-journal.ts';
import { endInterrupted } from './runs/interrupted-runs.ts';

/** One file of the machine of whoever asked: only the process that was asked does it. `files` are all of its source's. */
export const importJob = (files?: FilesOfSource) =>
  jobKind({
    kind: 'import',
    payload: z.strictObject({
      path: z.string(),
      importer: z.string(),
      source: z.custom<SourceDescription>((value) => typeof value === 'object' && value !== null),
      replace: z.boolean(),
    }),
    mostAttempts: 1,
    isOwn: true,
    tidy: endInterrupted,
    wasStopped: ({ state }: ImportReport) => state === 'CANCELLED',
    run: ({ path, importer, source, replace }, { store, database, tracing, jobId, who, signal, progress }) =>
      importFile({
        store,
        journal: database.repository(importJournal),
        importer: importerById(importer),
        path,
        source,
        who,
        runId: jobId,
        signal,
        replace,
        ...(files !== undefined && { files }),
        tracing,
        onProgress: ({ bytes, size, records }) => progress({ done: bytes, total: size, step: `${records} records` }),
      }),
  });

/** The bundled sample, which every server has: whichever is free loads it, and goes on where another one ended. */
export const sampleJob = jobKind({
  kind: 'sample',
  payload: z.strictObject({}),
  tidy: endInterrupted,
  wasStopped: (reports: readonly ImportReport[]) => reports.at(-1)?.state === 'CANCELLED',
  run: (_payload, { store, database, tracing, jobId, signal, progress }) =>
    loadSample({
      store,
      journal: database.repository(importJournal),
      tracing,
      runId: jobId,
      signal,
      onProgress: ({ file, index, files, bytes, size }) =>
        progress({ done: index + (size === 0 ? 0 : bytes / size), total: files, step: file }),
    }),
});

export const sampleRequest = { kind: sampleJob.kind, payload: {}, who: 'sample', single: 'sample' } as const;

export const importJobKinds: readonly JobKind[] = [sampleJob, importJob()];
