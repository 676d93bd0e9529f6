import type { Feature } from '../feature/index.ts';

export const files: Feature = {
  name: 'files',
  tables: async () => (await import('./file-table.ts')).fileTables,
};
