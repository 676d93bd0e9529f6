import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { ofApi } from './of-api-values.ts';
import { ofArguments } from './of-arguments.ts';
import { ofFields } from './of-fields.ts';
import { ofFilters } from './of-filters.ts';
import { ofMapFields } from './of-map-fields.ts';
import { ofOwnFields } from './of-own-fields.ts';
import { ofTypes } from './of-types.ts';
import { ofModel, ofWordLists } from './of-values.ts';

const head = `The API of Jejaring, version 1.

Names stay: what is to go away is marked @deprecated with the reason and what to use instead, works for at least one more release and six months, and is then taken out. New fields,
types, arguments that may be left out, and values of enums come without notice: let a program take values that it does not know.
Null is unknown, or could not be computed (then with an error beside it); an empty list and 0 mean none.`;

const ofEnums: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...ofWordLists, ...ofModel, ...ofApi };
const mapFields: Readonly<Record<string, string | undefined>> = ofMapFields;

/** Anything of a schema that may be described. */
interface Described {
  description?: string | null | undefined;
}

/**
 * Says what each type, field, argument and value is, where its class does not say it itself: what means the same on
 * many types is written once, in this folder. Changes the schema that is handed in.
 */
export function describeSchema(schema: GraphQLSchema): GraphQLSchema {
  schema.description = head;
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    fill(type, ofTypes[type.name] ?? ofKind(type.name));
    describeParts(type);
  }
  return schema;
}

function describeParts(type: GraphQLNamedType): void {
  if (isEnumType(type)) {
    for (const value of type.getValues()) fill(value, ofEnums[type.name]?.[value.name]);
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      const named = type.name.endsWith('Filter') ? ofFilters[field.name] : undefined;
      const stated = type.name.endsWith('Fields') ? mapFields[field.name] : undefined;
      fill(field, ofOwnFields[type.name]?.[field.name] ?? named ?? stated ?? ofFields[field.name]);
    }
  } else if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      fill(field, ofField(type, field.name));
      for (const argument of field.args) {
        fill(argument, ofArguments[`${type.name}.${field.name}.${argument.name}`] ?? ofArguments[argument.name]);
      }
    }
  }
}

/** By the type itself, else by the interfaces that it implements; fields of the field map before all that are called alike. */
function ofField(type: GraphQLObjectType | GraphQLInterfaceType, name: string): string | undefined {
  const types = [type, ...type.getInterfaces()].map((one) => one.name);
  const own = types.map((one) => ofOwnFields[one]?.[name]).find((text) => text !== undefined);
  return own ?? (types.includes('Entity') ? mapFields[name] : undefined) ?? ofFields[name];
}

/** Types that are made alike for many others. */
function ofKind(name: string): string | undefined {
  if (name.endsWith('Connection')) return 'A page of a list, and the number of all its items.';
  if (name.endsWith('Edge')) return 'An item of a page, with its cursor.';
  if (name.endsWith('Payload')) return 'What became of a write: what it changed, or why nothing was written.';
  return undefined;
}

function fill(described: Described, text: string | undefined): void {
  described.description ??= text;
}
