import type { Feature } from '../../platform/feature/index.ts';

export const network: Feature = {
  name: 'network',
  api: async () => (await import('./api.ts')).api,
};
