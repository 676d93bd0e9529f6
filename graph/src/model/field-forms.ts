import { z } from 'zod';
import { fieldsOf } from './fields.ts';
import type { FieldDefinition, FieldType, ValueType, ValueTypes } from './field-types.ts';
import { alias, localName, localText, partialDate, period, point, reporter, yearFigure } from './values.ts';
import { entityKinds, wordLists, type EntityKind, type WordListName } from './vocabulary.ts';

type Form<Value> = (definition: FieldDefinition) => z.ZodType<Value>;

const valueForms: { readonly [Type in ValueType]: Form<ValueTypes[Type]> } = {
  Text: ({ min = 0, max = Number.POSITIVE_INFINITY }) => z.string().min(min).max(max),
  Code: () => z.string().min(1).max(60),
  CountryCode: () => z.string().regex(/^[A-Z]{2}$/),
  Address: () => z.url(),
  Date: () => partialDate,
  Boolean: () => z.boolean(),
  Integer: (bounds) => between(z.number().int(), bounds),
  Number: (bounds) => between(z.number(), bounds),
  LocalName: () => localName,
  LocalText: () => localText,
  Alias: () => alias,
  Point: () => point,
  Period: () => period,
  // Its bounds are a rule of the store.
  YearFigure: () => yearFigure,
  Reporter: () => reporter,
};

function between(number: z.ZodNumber, { min, max }: FieldDefinition): z.ZodNumber {
  const above = min === undefined ? number : number.min(min);
  return max === undefined ? above : above.max(max);
}

function isWordList(type: FieldType): type is WordListName {
  return Object.hasOwn(wordLists, type);
}

/** The form of a field's value, as records state it. */
function formOf(definition: FieldDefinition): z.ZodType {
  const { type } = definition;
  const one = isWordList(type) ? z.enum(wordLists[type]) : valueForms[type](definition);
  if (definition.list === true) return z.array(one).min(1);
  return definition.nullable === true ? one.nullable() : one;
}

/** The form of every field, by kind. Archives must have it too, so that it is never made narrower. */
export const fieldForms = Object.fromEntries(
  entityKinds.map((kind) => [kind, Object.fromEntries(fieldsOf(kind).map(([name, each]) => [name, formOf(each)]))]),
) as Readonly<Record<EntityKind, Readonly<Record<string, z.ZodType>>>>;
