export { databaseContract, type DatabaseUnderTest } from './database-contract.ts';
export { aFinding, aReport, aRun, someCounts } from './import-builders.ts';
