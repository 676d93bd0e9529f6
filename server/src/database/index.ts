export type { ImportFindingRow, ImportRunRow, SavedViewRow } from './entities.ts';
export type { FindingFilter, ImportRuns } from './import-runs.ts';
export { openDatabase, type Database } from './open-database.ts';
export type { SavedViews } from './saved-views.ts';
