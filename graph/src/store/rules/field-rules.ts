import type { EntityKind } from '../../model/index.ts';
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

/** Of fields that mean the same in every kind; a field that is not here is a line of text, or has a list of its own. */
const rules: Readonly<Record<string, FieldRule>> = {
  names: dated('text', 'language'),
  aliases: dated('value', 'scheme'),
  descriptions: prose,
  results: prose,
  lessons: prose,
  caveats: prose,
  gaps: prose,
  website: address,
  url: address,
  population: figure(0, valueLimits.population),
  area: figure(0, valueLimits.area),
  period,
  plannedPeriod: period,
  reporter,
};

/** What is wrong with the values of a record's fields. */
export function* fieldFaults(fields: Item, kind: EntityKind): Generator<RuleFault> {
  for (const [field, value] of Object.entries(fields)) {
    const rule = Object.hasOwn(rules, field) ? rules[field] : undefined;
    yield* (rule ?? line)(field, value);
  }
  if (kind !== 'AGREEMENT') return;
  const end = ['fields', 'validUntil'];
  yield* at(orderFault(fields['signedOn'], fields['validUntil']), end, absent(...end));
}
