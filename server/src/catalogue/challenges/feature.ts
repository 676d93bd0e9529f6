import type { Feature } from '../../platform/feature/index.ts';

export const challenges: Feature = {
  name: 'challenges',
  api: async () => (await import('./api.ts')).api,
};
