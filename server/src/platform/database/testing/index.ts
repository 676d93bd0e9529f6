export type { DatabaseUnderTest } from './database-under-test.ts';
export { sqlitePlace } from './sqlite-place.ts';
