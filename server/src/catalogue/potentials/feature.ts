import type { Feature } from '../../platform/feature/index.ts';

export const potentials: Feature = {
  name: 'potentials',
  api: async () => (await import('./api.ts')).api,
};
