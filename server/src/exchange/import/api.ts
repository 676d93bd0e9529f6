import { ImportRunResolver } from './runs/import-run-resolver.ts';
import type { FeatureApi } from '../../platform/feature/index.ts';
import { importJobAppearances } from './job-appearances.ts';

export const api: FeatureApi = {
  resolvers: [ImportRunResolver],
  jobs: importJobAppearances,
};
