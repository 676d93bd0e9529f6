export * from './vocabulary.ts';
export * from './errors.ts';
export * from './ids.ts';
export * from './relations.ts';
export * from './fields.ts';
export * from './record.ts';
export * from './merge.ts';
export * from './short-names.ts';
