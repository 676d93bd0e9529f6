import type { Feature } from '../feature/index.ts';

export const callers: Feature = {
  name: 'callers',
  tables: async () => (await import('./tables.ts')).callerTables,
};
