import type { Feature } from '../../platform/feature/index.ts';

export const relations: Feature = {
  name: 'relations',
  api: async () => (await import('./api.ts')).api,
};
