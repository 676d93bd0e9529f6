import type { Feature } from '../../platform/feature/index.ts';

export const exports: Feature = {
  name: 'export',
  commands: [
    {
      name: 'export',
      summary: 'write the network to files that other programs read',
      load: async () => (await import('./commands/export.ts')).exportCommand,
    },
  ],
};
