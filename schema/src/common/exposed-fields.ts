import type { FieldDefinition, FieldMap, FieldType } from '@jejaring/graph/model';
import { Field } from 'type-graphql';
import { fieldScalars } from './field-scalars.ts';
import { Alias, LocalName, LocalText, Period, Point, Reporter, YearFigure } from './values.ts';

const outputTypes: Readonly<Record<FieldType, object>> = {
  ...fieldScalars,
  LocalName,
  LocalText,
  Alias,
  Point,
  Period,
  YearFigure,
  Reporter,
};

/** The fields of a map as fields of the type, by their definitions; no resolver is needed, for roots hold their values. */
export function ExposedFields(map: FieldMap, except: readonly string[] = []): ClassDecorator {
  return (target) => {
    for (const [name, definition] of Object.entries(map)) {
      if (!except.includes(name)) declareField(target.prototype as object, name, definition);
    }
  };
}

function declareField(prototype: object, name: string, { type, list, otherwise, description }: FieldDefinition): void {
  const options = { nullable: otherwise === undefined, ...(description !== undefined && { description }) };
  const output = outputTypes[type];
  Field(() => (list === true ? [output] : output), options)(prototype, name);
}
