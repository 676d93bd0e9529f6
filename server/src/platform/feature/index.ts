export type { Feature, FeatureApi } from './feature-value.ts';
