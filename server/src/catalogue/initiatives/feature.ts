import type { Feature } from '../../platform/feature/index.ts';

export const initiatives: Feature = {
  name: 'initiatives',
  api: async () => (await import('./api.ts')).api,
};
