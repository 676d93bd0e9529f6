export { sqlitePlace } from './sqlite-place.ts';
export { databaseContract, type DatabaseUnderTest } from './database-contract.ts';
