export * from './entity.ts';
export { entityTypeNames } from './entity-type.ts';
export * from './filters.ts';
export * from './record.ts';
