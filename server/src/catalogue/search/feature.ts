import type { Feature } from '../../platform/feature/index.ts';

export const search: Feature = {
  name: 'search',
  api: async () => (await import('./api.ts')).api,
};
