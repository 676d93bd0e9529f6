export * from './entity.ts';
export * from './filters.ts';
export * from './record.ts';
