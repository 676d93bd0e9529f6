export { outbox, type Outbox } from './outbox.ts';
export { outboxMigrations, outboxTables } from './outbox-table.ts';
export { OutboxWorker } from './outbox-worker.ts';
