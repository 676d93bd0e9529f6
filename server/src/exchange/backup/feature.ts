import type { Feature } from '../../platform/feature/index.ts';

export const backup: Feature = {
  name: 'backup',
  commands: [
    {
      name: 'backup',
      summary: 'write everything into one archive, from any engine, also while a server runs',
      load: async () => (await import('./commands/backup.ts')).backupCommand,
    },
    {
      name: 'restore',
      summary: 'fill empty stores, of any engine, from such an archive',
      load: async () => (await import('./commands/restore.ts')).restoreCommand,
    },
  ],
};
