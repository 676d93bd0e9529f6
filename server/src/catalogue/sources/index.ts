export { currentCounts, toKindCounts, type KindCountRoot } from './source-service.ts';
