import type { Feature } from '../../platform/feature/index.ts';

export const coverage: Feature = {
  name: 'coverage',
  api: async () => (await import('./api.ts')).api,
};
