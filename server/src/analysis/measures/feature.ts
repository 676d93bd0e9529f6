import type { Feature } from '../../platform/feature/index.ts';

export const measures: Feature = {
  name: 'measures',
  api: async () => (await import('./api.ts')).api,
};
