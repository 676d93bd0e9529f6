export * from './measure.ts';
export * from './measure-graph.ts';
export { addedUp, largestGroups, rankAt, rankedNodes } from './ranking.ts';
export { lossWithout, type Loss } from './reachable.ts';
export { modularity } from './leiden/leiden.ts';
export { measureById, measures } from './registry.ts';
