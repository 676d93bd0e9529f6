export * from './flow.ts';
export * from './relation.ts';
