import type { Feature } from '../feature/index.ts';

export const jobs: Feature = {
  name: 'jobs',
  tables: async () => (await import('./job-table.ts')).jobTables,
};
