import type { Feature } from '../../platform/feature/index.ts';

export const edits: Feature = {
  name: 'edits',
  commands: [
    {
      name: 'merge',
      summary: 'say that two ids mean one thing',
      load: async () => (await import('./commands/merge.ts')).mergeCliCommand,
    },
    {
      name: 'split',
      summary: 'say that an id stands for itself again',
      load: async () => (await import('./commands/split.ts')).splitCliCommand,
    },
    {
      name: 'undo',
      summary: 'take changes back by their numbers in the log',
      load: async () => (await import('./commands/undo.ts')).undoCliCommand,
    },
  ],
  api: async () => (await import('./api.ts')).api,
};
