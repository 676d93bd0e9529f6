import { relationProperties, type FlowInput, type RecordInput, type RelationInput } from '../../model/index.ts';
import { fieldFaults } from './field-rules.ts';
import { valueLimits } from './limits.ts';
import { absent, at, figureFault, orderFault, unknown, type Path, type RuleFault } from './rule-fault.ts';
import { addressFault, idFault, lineFault, proseFault, verbatimFault } from './text.ts';

/**
 * The one list of rules for the values of a record, whoever writes it: texts that can be shown, figures that can be,
 * addresses that lead to pages, ends after their beginnings. Three answers are made of it: the store refuses the first
 * fault (validate/command.ts), an import leaves the values out and keeps the rest (without-faults.ts), and a check tells
 * of what stands already, as it came with a restore. Of what has not even the form of a record nothing is said here.
 */
export function* ruleFaults(record: RecordInput): Generator<RuleFault> {
  if (isText(record.key)) yield* at(idFault(record.key), ['key'], null);
  if (isText(record.entity.id)) yield* at(idFault(record.entity.id), ['entity', 'id'], null);
  if (isItem(record.fields)) yield* fieldFaults(record.fields, record.entity.kind);
  for (const [index, relation] of listOf(record.relations)) yield* relationFaults(relation, ['relations', index]);
  for (const [index, flow] of listOf(record.flows)) yield* flowFaults(flow, ['flows', index]);
  if (isText(record.asserter)) yield* at(lineFault(record.asserter), ['asserter'], unknown('asserter'));
  if (isText(record.rule)) yield* at(lineFault(record.rule), ['rule'], unknown('rule'));
  yield* locatorFaults(record.locator);
  yield* verbatimFaults(record.unmapped, ['unmapped']);
}

function* relationFaults(relation: RelationInput, path: Path): Generator<RuleFault> {
  const { from, to, qualifier, rule, validFrom, validTo } = relation;
  const whole = absent(...path);
  for (const [end, id] of Object.entries({ from, to })) if (isText(id)) yield* at(idFault(id), [...path, end], whole);
  // It is part of what makes the relation this one.
  if (isText(qualifier)) yield* at(lineFault(qualifier), [...path, 'qualifier'], whole);
  if (isText(rule)) yield* at(lineFault(rule), [...path, 'rule'], unknown(...path, 'rule'));
  yield* at(orderFault(validFrom, validTo), [...path, 'validTo'], unknown(...path, 'validTo'));
  const properties: unknown = relation.properties;
  if (!isItem(properties)) return;
  for (const [name, value] of Object.entries(properties)) {
    const own = [...path, 'properties', name];
    if (isText(value)) yield* at(proseFault(value, valueLimits.note), own, absent(...own));
    if (name === 'share') yield* at(shareFault(value), own, absent(...own));
    // A measurement without its figure says nothing.
    if (name === 'value') yield* at(figureFault(value, -valueLimits.figure, valueLimits.figure), own, whole);
  }
}

function* flowFaults(flow: FlowInput, path: Path): Generator<RuleFault> {
  const { ordinal, value, date, endDate } = flow;
  if (isText(ordinal)) yield* at(idFault(ordinal), [...path, 'ordinal'], absent(...path));
  // Money that was paid back is negative.
  if (isText(value)) {
    const amount = figureFault(Number(value), -valueLimits.figure, valueLimits.figure);
    yield* at(amount, [...path, 'value'], unknown(...path, 'value'));
  }
  yield* at(orderFault(date, endDate), [...path, 'endDate'], unknown(...path, 'endDate'));
  for (const name of ['from', 'to'] as const) {
    const id = flow[name];
    if (isText(id)) yield* at(idFault(id), [...path, name], unknown(...path, name));
  }
  for (const name of ['description', 'fromText', 'toText'] as const) {
    const text = flow[name];
    if (isText(text)) yield* at(proseFault(text, valueLimits.note), [...path, name], absent(...path, name));
  }
  for (const name of ['covers', 'sectors', 'goals'] as const) {
    for (const [index, part] of listOf<Item>(flow[name])) yield* partFaults(part, [...path, name, index]);
  }
}

/** A region, sector or goal of a flow, with its share. */
function* partFaults(part: Item, path: Path): Generator<RuleFault> {
  for (const [name, value] of Object.entries(part)) {
    if (isText(value)) yield* at(lineFault(value), [...path, name], absent(...path));
  }
  yield* at(shareFault(part['share']), [...path, 'share'], absent(...path, 'share'));
}

function* locatorFaults(locator: unknown): Generator<RuleFault> {
  if (!isItem(locator)) return;
  const { page, says, url } = locator;
  const of = (name: string) => ['locator', name];
  if (isText(page)) yield* at(lineFault(page), of('page'), absent(...of('page')));
  if (isText(says)) yield* at(proseFault(says), of('says'), absent(...of('says')));
  if (isText(url)) yield* at(addressFault(url), of('url'), absent(...of('url')));
}

/** What was not mapped stands as the source has it, as long as it is text. */
function* verbatimFaults(value: unknown, path: Path): Generator<RuleFault> {
  if (isText(value)) yield* at(verbatimFault(value), path, absent(...path));
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, item] of Object.entries(value)) {
    const own = [...path, isList ? Number(name) : name];
    const broken = isList ? null : verbatimFault(name);
    if (broken !== null) yield* at(broken, own, absent(...own));
    else yield* verbatimFaults(item, own);
  }
}

function shareFault(value: unknown) {
  const { min, max } = relationProperties.share;
  return figureFault(value, min, max);
}

type Item = Readonly<Record<string, unknown>>;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

function* listOf<Value>(value: readonly Value[] | undefined): Generator<[number, Value]> {
  if (!Array.isArray(value)) return;
  for (const [index, item] of (value as readonly Value[]).entries()) if (isItem(item)) yield [index, item];
}
