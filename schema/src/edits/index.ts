export * from './edit-inputs.ts';
export * from './entity-fields.ts';
export type { StatedFields, StatedIn } from './stated-fields.ts';
export * from './payloads.ts';
export * from './user-error.ts';
export * from './value-inputs.ts';
