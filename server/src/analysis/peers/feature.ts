import type { Feature } from '../../platform/feature/index.ts';

export const peers: Feature = {
  name: 'peers',
  api: async () => (await import('./api.ts')).api,
};
