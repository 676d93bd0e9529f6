import type { Feature } from '../../platform/feature/index.ts';

export const practices: Feature = {
  name: 'practices',
  api: async () => (await import('./api.ts')).api,
};
