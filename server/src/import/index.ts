export * from './importer.ts';
export * from './import-error.ts';
export { importFile, type ImportProgress, type ImportRequest } from './import-file.ts';
export { loadSample, sampleFiles, sampleFolder, type SampleRequest } from './load-sample.ts';
export { MemoryJournal, type MemoryRun } from './memory-journal.ts';
export { detectImporter, importerById, importers } from './registry.ts';
export { readSidecar, sidecarPath } from './sidecar.ts';
