import type { Feature } from '../../platform/feature/index.ts';

export const regions: Feature = {
  name: 'regions',
  api: async () => (await import('./api.ts')).api,
};
