export * from './challenges/index.ts';
export * from './peers/index.ts';
