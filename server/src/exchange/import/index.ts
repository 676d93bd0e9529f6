export { readDecisions } from './decision-table.ts';
export * from './importer.ts';
export * from './import-error.ts';
export { importFile } from './import-file.ts';
export { loadSample, sampleFolder } from './load-sample.ts';
export { MemoryJournal } from './memory-journal.ts';
export { detectImporter, importerById, importers } from './registry.ts';
export { readSidecar } from './sidecar.ts';
export { needsSample } from './sample-state.ts';
