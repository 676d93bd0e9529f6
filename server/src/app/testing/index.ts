export { databaseContract } from './database-contract.ts';
export type { DatabaseUnderTest } from '../../platform/database/testing/index.ts';
