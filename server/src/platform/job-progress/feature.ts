import type { Feature } from '../feature/index.ts';

export const jobProgress: Feature = {
  name: 'job-progress',
  api: async () => (await import('./api.ts')).api,
};
