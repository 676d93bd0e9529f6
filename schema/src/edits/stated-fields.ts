import {
  fieldDefinitions,
  type EntityKind,
  type FieldDefinition,
  type FieldMap,
  type NamesWhere,
  type WordListName,
  type WordOf,
} from '@jejaring/graph/model';
import { Field, InputType } from 'type-graphql';
import { fieldScalars } from '../common/field-scalars.ts';
import { entityTypeNames } from '../entities/entity-type.ts';
import { LocalNameInput, LocalTextInput, PeriodInput, PointInput, YearFigureInput } from './value-inputs.ts';

/** What a writer sends as a value of each type that people state. */
interface InputValues {
  Text: string;
  Code: string;
  CountryCode: string;
  Address: string;
  Date: string;
  Boolean: boolean;
  Integer: number;
  Number: number;
  LocalName: LocalNameInput;
  LocalText: LocalTextInput;
  Point: PointInput;
  Period: PeriodInput;
  YearFigure: YearFigureInput;
}

const inputTypes: Readonly<Record<keyof InputValues | WordListName, object>> = {
  ...fieldScalars,
  LocalName: LocalNameInput,
  LocalText: LocalTextInput,
  Point: PointInput,
  Period: PeriodInput,
  YearFigure: YearFigureInput,
};

type One<D extends FieldDefinition> = D['type'] extends WordListName
  ? WordOf<D['type']>
  : D['type'] extends keyof InputValues
    ? InputValues[D['type']]
    : never;
type InputOf<D extends FieldDefinition> = D extends { readonly list: true } ? One<D>[] : One<D>;

export type StatedIn<M extends FieldMap> = {
  [Name in NamesWhere<M, { readonly byPeople: true }>]?: InputOf<M[Name]> | null;
};
/** What a writer may say of an entity of a kind: the fields that people state. Null takes back. */
export type StatedFields<Kind extends EntityKind> = StatedIn<(typeof fieldDefinitions)[Kind]>;

/** The fields of a map that people state as fields of the input; the class declares their types. */
export function StatedFields(map: FieldMap): ClassDecorator {
  return (target) => {
    for (const [name, { type, list, byPeople }] of Object.entries(map)) {
      if (byPeople !== true) continue;
      if (!isInput(type)) throw new Error(`People state the field ${name}, but a ${type} has no input.`);
      const input = inputTypes[type];
      Field(() => (list === true ? [input] : input), { nullable: true })(target.prototype as object, name);
    }
  };
}

function isInput(type: string): type is keyof typeof inputTypes {
  return Object.hasOwn(inputTypes, type);
}

/** The input by which create and update take the fields of a kind. */
export function fieldsInput<Kind extends EntityKind>(kind: Kind): new () => StatedFields<Kind> {
  @StatedFields(fieldDefinitions[kind])
  @InputType(`${entityTypeNames[kind]}Fields`, {
    description: 'A field that is left out stays; null takes back what this writer said of it.',
  })
  class Fields {}
  return Fields;
}
