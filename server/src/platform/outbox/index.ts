export { outbox } from './outbox.ts';
export { outboxTables } from './outbox-table.ts';
export { OutboxWorker } from './outbox-worker.ts';
