import type { Feature } from '../../platform/feature/index.ts';

export const listing: Feature = {
  name: 'listing',
  api: async () => (await import('./api.ts')).api,
};
