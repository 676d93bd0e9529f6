import {
  flowKinds,
  isPartialDate,
  kindOfId,
  parseId,
  partyKinds,
  type FlowInput,
  type NodeKind,
} from '../../model/index.ts';
import { isShortText, refuse, type Place } from './fault.ts';

const decimal = /^-?\d{1,30}(\.\d{1,18})?$/;
const currency = /^[A-Z]{3}$/;
const parts = new Set([
  'ordinal',
  'kind',
  'value',
  'currency',
  'valueDate',
  'date',
  'endDate',
  'isHumanitarian',
  'description',
  'from',
  'to',
  'fromText',
  'toText',
  'covers',
  'sectors',
  'goals',
]);

/** @throws GraphError INVALID_FLOW, INVALID_ID */
export function checkFlow(flow: FlowInput, record: string, index: number): void {
  const place: Place = { record, part: `flows[${index}]` };
  const fault = (message: string, details: Readonly<Record<string, unknown>> = {}) =>
    refuse('INVALID_FLOW', place, message, { ordinal: flow.ordinal, ...details });
  if (typeof flow !== 'object' || flow === null) throw refuse('INVALID_FLOW', place, 'a flow is an object.');
  for (const part of Object.keys(flow)) {
    if (!parts.has(part)) throw fault(`"${part}" is not a part of a flow; put it into unmapped.`);
  }
  if (!isShortText(flow.ordinal, 100)) throw fault('ordinal is a text of 1 to 100 characters.');
  if (!flowKinds.includes(flow.kind)) throw fault(`there is no kind of flow "${flow.kind}".`);
  if (flow.value !== null && !(typeof flow.value === 'string' && decimal.test(flow.value))) {
    throw fault('value is decimal text such as "-1234.50", or null where it is unknown.', { value: flow.value });
  }
  if (flow.currency !== null && !(typeof flow.currency === 'string' && currency.test(flow.currency))) {
    throw fault('currency is an ISO 4217 code such as IDR, or null.', { currency: flow.currency });
  }
  for (const name of ['valueDate', 'date', 'endDate'] as const) {
    const value = flow[name];
    if (value != null && !isPartialDate(value))
      throw fault(`${name} is a date such as 2017-03-15, or null.`, { value });
  }
  for (const name of ['description', 'fromText', 'toText'] as const) {
    if (flow[name] !== undefined && !isShortText(flow[name], Number.POSITIVE_INFINITY)) {
      throw fault(`${name} is a text, or absent.`);
    }
  }
  if (flow.isHumanitarian != null && typeof flow.isHumanitarian !== 'boolean')
    throw fault('isHumanitarian is a boolean.');
  for (const name of ['from', 'to'] as const) if (flow[name] != null) checkEnd(flow[name], partyKinds, name, place);
  flow.covers?.forEach(({ region, share, qualifier }) => {
    checkEnd(region, ['REGION'], 'covers', place);
    checkShare(share, 'covers', place);
    if (qualifier !== undefined && !isShortText(qualifier, 200))
      throw fault('the qualifier of covers is a short text.');
  });
  flow.sectors?.forEach(({ sector, share, vocabulary }) => {
    checkEnd(sector, ['SECTOR'], 'sectors', place);
    checkShare(share, 'sectors', place);
    if (!isShortText(vocabulary, 200)) throw fault('a sector names its vocabulary.');
  });
  flow.goals?.forEach(({ goal, share, vocabulary }) => {
    checkEnd(goal, ['GOAL'], 'goals', place);
    checkShare(share, 'goals', place);
    if (!isShortText(vocabulary, 200)) throw fault('a goal names its vocabulary.');
  });
}

function checkEnd(id: unknown, kinds: readonly NodeKind[], name: string, place: Place): void {
  if (typeof id !== 'string' || parseId(id) === null) {
    throw refuse('INVALID_ID', place, `${name}: "${String(id)}" is not an id: expected kind:scheme:rest.`, { id });
  }
  if (!kinds.some((kind) => kind === kindOfId(id))) {
    throw refuse('INVALID_FLOW', place, `${name} takes ${kinds.join(' or ')}, not "${id}".`, { id });
  }
}

function checkShare(share: unknown, name: string, place: Place): void {
  if (share === undefined) return;
  if (typeof share !== 'number' || !Number.isFinite(share)) {
    throw refuse('INVALID_FLOW', place, `the share of ${name} is a finite number.`, { share });
  }
}
