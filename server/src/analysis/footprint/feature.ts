import type { Feature } from '../../platform/feature/index.ts';

export const footprint: Feature = {
  name: 'footprint',
  api: async () => (await import('./api.ts')).api,
};
