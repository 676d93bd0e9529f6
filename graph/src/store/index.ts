export * from './graph-store.ts';
export * from './transaction.ts';
export { executeCommand, type ExecuteOptions } from './write/apply-command.ts';
export { commandLimit } from './validate/command.ts';
export { normalRecord, recordLimits } from './validate/record.ts';
export { listValues, nameKey, type ListValues } from './list-values.ts';
