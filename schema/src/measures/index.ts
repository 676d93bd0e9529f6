export * from './definition.ts';
export * from './inputs.ts';
export * from './result.ts';
