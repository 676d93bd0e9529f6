import type { Feature } from '../feature/index.ts';

export const nodes: Feature = {
  name: 'nodes',
  api: async () => (await import('./api.ts')).api,
};
