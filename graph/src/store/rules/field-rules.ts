import {
  entityKinds,
  fieldsOf,
  type EntityKind,
  type FieldDefinition,
  type FieldType,
  type ValueType,
} from '../../model/index.ts';
import { valueLimits } from './limits.ts';
import { absent, at, figureFault, orderFault, unknown, type RuleFault } from './rule-fault.ts';
import { addressFault, lineFault, proseFault } from './text.ts';

type Item = Readonly<Record<string, unknown>>;
/** Yields what is wrong with the value of one field; what has not even the form of the field is not looked at. */
type FieldRule = (field: string, value: unknown) => Generator<RuleFault>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;
const itemsOf = (value: unknown) => (Array.isArray(value) ? value : []).filter(isItem).entries();

function* line(field: string, value: unknown): Generator<RuleFault> {
  if (isText(value)) yield* at(lineFault(value), ['fields', field], absent('fields', field));
}

function* address(field: string, value: unknown): Generator<RuleFault> {
  if (isText(value)) yield* at(addressFault(value), ['fields', field], absent('fields', field));
}

/** Names and aliases: lines with dates. */
function dated(...parts: readonly string[]): FieldRule {
  return function* (field, value) {
    for (const [index, item] of itemsOf(value)) {
      const whole = absent('fields', field, index);
      for (const part of parts) {
        const text = item[part];
        if (isText(text)) yield* at(lineFault(text), ['fields', field, index, part], whole);
      }
      // Without its end it would count as one of today, so it is the beginning that is left out.
      const beginning = ['fields', field, index, 'from'];
      yield* at(orderFault(item['from'], item['to']), beginning, absent(...beginning));
    }
  };
}

function* prose(field: string, value: unknown): Generator<RuleFault> {
  for (const [index, { text, language }] of itemsOf(value)) {
    const whole = absent('fields', field, index);
    if (isText(text)) yield* at(proseFault(text), ['fields', field, index, 'text'], whole);
    if (isText(language)) yield* at(lineFault(language), ['fields', field, index, 'language'], whole);
  }
}

function figure(least: number, most: number): FieldRule {
  return function* (field, value) {
    if (!isItem(value)) return;
    yield* at(figureFault(value['value'], least, most), ['fields', field, 'value'], absent('fields', field));
  };
}

function* period(field: string, value: unknown): Generator<RuleFault> {
  if (!isItem(value)) return;
  const end = ['fields', field, 'to'];
  yield* at(orderFault(value['from'], value['to']), end, unknown(...end));
}

function* reporter(field: string, value: unknown): Generator<RuleFault> {
  if (!isItem(value)) return;
  const { ref, name } = value;
  if (isText(name)) yield* at(lineFault(name), ['fields', field, 'name'], absent('fields', field));
  if (isText(ref)) yield* at(lineFault(ref), ['fields', field, 'ref'], unknown('fields', field, 'ref'));
}

const text = () => line;

/** What holds of the values of each type; what has none is no text, or a word of a list. */
const rules: Readonly<Record<ValueType, (definition: FieldDefinition) => FieldRule>> = {
  Text: text,
  Code: text,
  CountryCode: text,
  Date: text,
  Address: () => address,
  LocalName: () => dated('text', 'language'),
  Alias: () => dated('value', 'scheme'),
  LocalText: () => prose,
  Period: () => period,
  Reporter: () => reporter,
  YearFigure: ({ min = -valueLimits.figure, max = valueLimits.figure }) => figure(min, max),
  Boolean: text,
  Integer: text,
  Number: text,
  Point: text,
};

const rulesOf = new Map(
  entityKinds.map((kind) => [
    kind,
    new Map<string, FieldRule>(
      fieldsOf(kind).map(([name, definition]) => [
        name,
        isValueType(definition.type) ? rules[definition.type](definition) : line,
      ]),
    ),
  ]),
);

function isValueType(type: FieldType): type is ValueType {
  return Object.hasOwn(rules, type);
}

/** What is wrong with the values of a record's fields. */
export function* fieldFaults(fields: Item, kind: EntityKind): Generator<RuleFault> {
  for (const [field, value] of Object.entries(fields)) yield* (rulesOf.get(kind)?.get(field) ?? line)(field, value);
  if (kind !== 'AGREEMENT') return;
  const end = ['fields', 'validUntil'];
  yield* at(orderFault(fields['signedOn'], fields['validUntil']), end, absent(...end));
}
