import type { Feature } from '../../platform/feature/index.ts';

export const entities: Feature = {
  name: 'entities',
  api: async () => (await import('./api.ts')).api,
};
