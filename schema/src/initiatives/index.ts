export * from './initiative.ts';
export * from './inputs.ts';
export * from './partnership.ts';
export * from './programme.ts';
