import type { Feature } from '../../platform/feature/index.ts';

export const actors: Feature = {
  name: 'actors',
  api: async () => (await import('./api.ts')).api,
};
