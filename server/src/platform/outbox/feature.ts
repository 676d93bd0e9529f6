import type { Feature } from '../feature/index.ts';

export const outbox: Feature = {
  name: 'outbox',
  tables: async () => (await import('./outbox-table.ts')).outboxTables,
};
