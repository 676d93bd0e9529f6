export type { ImportFindingRow, ImportRunRow, SavedViewRow } from './entities.ts';
export { openDatabase, type Database } from './open-database.ts';
