import type { Feature } from '../feature/index.ts';

export const pairing: Feature = {
  name: 'pairing',
  tables: async () => (await import('./tables.ts')).pairingTables,
  commands: [
    {
      name: 'pair',
      summary: 'take two stores as they are, where a start says that one was lost or exchanged',
      load: async () => (await import('./commands/pair.ts')).pairCommand,
    },
  ],
};
