export * from './context.ts';
export * from './fair-slots.ts';
export * from './ids.ts';
export * from './loaders.ts';
export * from './offset-cursor.ts';
export * from './pace.ts';
export * from './paging.ts';
export * from './viewer.ts';
