import type { Feature } from '../../platform/feature/index.ts';

export const views: Feature = {
  name: 'views',
  tables: async () => (await import('./tables.ts')).viewTables,
  api: async () => (await import('./api.ts')).api,
};
