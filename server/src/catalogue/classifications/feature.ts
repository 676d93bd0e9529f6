import type { Feature } from '../../platform/feature/index.ts';

export const classifications: Feature = {
  name: 'classifications',
  api: async () => (await import('./api.ts')).api,
};
