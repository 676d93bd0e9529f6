import type { Feature } from '../../platform/feature/index.ts';

export const sources: Feature = {
  name: 'sources',
  api: async () => (await import('./api.ts')).api,
};
