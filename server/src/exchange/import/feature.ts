import type { Feature } from '../../platform/feature/index.ts';

export const imports: Feature = {
  name: 'imports',
  tables: async () => (await import('./runs/tables.ts')).importTables,
  jobs: async () => (await import('./import-jobs.ts')).importJobKinds,
  commands: [
    {
      name: 'import',
      summary: 'read files of partnerships, programmes, regions or indicators into the network',
      load: async () => (await import('./commands/import.ts')).importCommand,
    },
    {
      name: 'sample',
      summary: 'load the bundled sample (a second time changes nothing)',
      load: async () => (await import('./commands/sample.ts')).sampleCommand,
    },
  ],
  api: async () => (await import('./api.ts')).api,
};
