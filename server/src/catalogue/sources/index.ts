export { SourceResolver } from './source-resolver.ts';
export { currentCounts, toKindCounts, type KindCountRoot } from './source-service.ts';
