import type { Feature } from '../../platform/feature/index.ts';

export const changes: Feature = {
  name: 'changes',
  api: async () => (await import('./api.ts')).api,
};
