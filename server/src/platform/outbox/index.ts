export { outbox, type OutboxLease, type Settlement, type WriteOptions } from './outbox.ts';
export type { OutboxRow } from './outbox-row.ts';
export { outboxTables } from './outbox-table.ts';
export { OutboxWorker } from './outbox-worker.ts';
