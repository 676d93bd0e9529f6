import { fieldsInput, type StatedFields } from './stated-fields.ts';

export const RegionFields = fieldsInput('REGION');
export type RegionFields = StatedFields<'REGION'>;

export const ActorFields = fieldsInput('ACTOR');
export type ActorFields = StatedFields<'ACTOR'>;

export const PartnershipFields = fieldsInput('PARTNERSHIP');
export type PartnershipFields = StatedFields<'PARTNERSHIP'>;
