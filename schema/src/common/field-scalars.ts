import { Float, Int } from 'type-graphql';
import { fieldEnums } from './enums.ts';
import { DateScalar } from './scalars.ts';

/** Types of fields that are alike in what is answered and in what is taken. */
export const fieldScalars = {
  ...fieldEnums,
  Text: String,
  Code: String,
  CountryCode: String,
  Address: String,
  Date: DateScalar,
  Boolean,
  Integer: Int,
  Number: Float,
} as const;
