import type { Alias, LocalName, LocalText, PartialDate, Period, Point, Reporter, YearFigure } from './values.ts';
import type { WordListName, WordOf } from './vocabulary.ts';

/** What a value of each type is, beside the word lists. */
export interface ValueTypes {
  /** One line. */
  Text: string;
  /** A short text of a code list. */
  Code: string;
  /** ISO 3166-1, two letters. */
  CountryCode: string;
  Address: string;
  Date: PartialDate;
  Boolean: boolean;
  Integer: number;
  Number: number;
  LocalName: LocalName;
  LocalText: LocalText;
  Alias: Alias;
  Point: Point;
  Period: Period;
  YearFigure: YearFigure;
  Reporter: Reporter;
}
export type ValueType = keyof ValueTypes;
export type FieldType = ValueType | WordListName;

/** All that is said of a field. Store, API, edits, pages and exports read it, or are checked against it. */
export interface FieldDefinition {
  readonly type: FieldType;
  /** Several values: a merge keeps every distinct one. Of any other field it takes the best source's. */
  readonly list?: true;
  /** Null is a value of its own, which is not the same as not being stated. */
  readonly nullable?: true;
  /** What the API and the pages say where nobody states it; without this, that it is unknown. */
  readonly otherwise?: boolean;
  /** People may state it, through the API. */
  readonly byPeople?: true;
  /** One expects it of its kind: where nobody states it, the pages show it as unknown. */
  readonly expected?: true;
  /**
   * Bounds of a number, of the length of a text, and of the value of a YearFigure; the last is a rule of the store,
   * since older archives may hold what breaks it.
   */
  readonly min?: number;
  readonly max?: number;
  /** Of a figure, as a person reads it, and how many digits are shown behind the comma. */
  readonly unit?: string;
  readonly decimals?: number;
  /** For those who read the API. */
  readonly description?: string;
}

export type FieldMap = Readonly<Record<string, FieldDefinition>>;

type One<D extends FieldDefinition> =
  | (D['type'] extends WordListName ? WordOf<D['type']> : D['type'] extends ValueType ? ValueTypes[D['type']] : never)
  | (D extends { readonly nullable: true } ? null : never);

/** The value of a field by its definition. */
export type ValueOf<D extends FieldDefinition> = D extends { readonly list: true } ? readonly One<D>[] : One<D>;

/** What may be stated by the fields of a map: each once, or not at all. */
export type FieldsIn<M extends FieldMap> = { readonly [F in keyof M]?: ValueOf<M[F]> | undefined };

/** The names of those fields whose definition says so. */
export type NamesWhere<M extends FieldMap, Says> = { [F in keyof M]: M[F] extends Says ? F : never }[keyof M] & string;
