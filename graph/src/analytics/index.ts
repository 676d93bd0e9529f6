export * from './challenges/index.ts';
export * from './peers/index.ts';
export * from './footprint/index.ts';
