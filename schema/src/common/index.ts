export * from './connection.ts';
export * from './enums.ts';
export * from './facet.ts';
export * from './fields.ts';
export * from './node.ts';
export * from './scalars.ts';
export * from './values.ts';
