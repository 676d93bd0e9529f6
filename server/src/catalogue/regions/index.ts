export { regionFilter } from './region-filter.ts';
