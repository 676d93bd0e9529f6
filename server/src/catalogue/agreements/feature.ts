import type { Feature } from '../../platform/feature/index.ts';

export const agreements: Feature = {
  name: 'agreements',
  api: async () => (await import('./api.ts')).api,
};
