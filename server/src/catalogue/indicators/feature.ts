import type { Feature } from '../../platform/feature/index.ts';

export const indicators: Feature = {
  name: 'indicators',
  api: async () => (await import('./api.ts')).api,
};
