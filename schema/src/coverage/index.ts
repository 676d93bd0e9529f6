export * from './coverage.ts';
export * from './import-run.ts';
