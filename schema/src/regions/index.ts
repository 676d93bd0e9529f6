export * from './inputs.ts';
export * from './region.ts';
