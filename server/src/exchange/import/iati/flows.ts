import type { FlowInput, FlowKind } from '@jejaring/graph/model';
import { codelist } from './codelists.ts';
import { mentionOf, type OrganisationReader } from './organisation-reader.ts';
import { countryOf, dacRegionOf } from './places.ts';
import type { Problems } from './problems.ts';
import type { Classified } from './sectors.ts';
import { firstText } from './texts.ts';
import { dateAttribute, decimalText, shareOf } from './values.ts';
import { attribute, child, childrenOf, type XmlElement } from './xml-element.ts';

/** Codes of 2.x, letters of 1.0x. */
const kindByCode: Readonly<Record<string, FlowKind>> = {
  '1': 'INCOMING_FUNDS',
  '2': 'OUTGOING_COMMITMENT',
  '3': 'DISBURSEMENT',
  '4': 'EXPENDITURE',
  '5': 'INTEREST_PAYMENT',
  '6': 'LOAN_REPAYMENT',
  '7': 'REIMBURSEMENT',
  '8': 'PURCHASE_OF_EQUITY',
  '9': 'SALE_OF_EQUITY',
  '10': 'CREDIT_GUARANTEE',
  '11': 'INCOMING_COMMITMENT',
  '12': 'OUTGOING_PLEDGE',
  '13': 'INCOMING_PLEDGE',
  IF: 'INCOMING_FUNDS',
  C: 'OUTGOING_COMMITMENT',
  D: 'DISBURSEMENT',
  E: 'EXPENDITURE',
  IR: 'INTEREST_PAYMENT',
  LR: 'LOAN_REPAYMENT',
  R: 'REIMBURSEMENT',
  QP: 'PURCHASE_OF_EQUITY',
  QS: 'SALE_OF_EQUITY',
  CG: 'CREDIT_GUARANTEE',
};

export interface FlowContext {
  readonly defaultCurrency: string | null;
  readonly organisations: OrganisationReader;
  readonly classify: (element: XmlElement) => Classified | null;
  readonly problems: Problems;
}

/** Every transaction, budget and planned disbursement, whether or not it can be read in full. */
export function flowsOf(activity: XmlElement, context: FlowContext): FlowInput[] {
  return [
    ...childrenOf(activity, 'transaction').map((element, index) =>
      transaction(element, `transaction-${index + 1}`, context),
    ),
    ...childrenOf(activity, 'budget').map((element, index) =>
      planned(element, `budget-${index + 1}`, 'BUDGET', context),
    ),
    ...childrenOf(activity, 'planned-disbursement').map((element, index) =>
      planned(element, `planned-disbursement-${index + 1}`, 'PLANNED_DISBURSEMENT', context),
    ),
  ];
}

function transaction(element: XmlElement, ordinal: string, context: FlowContext): FlowInput {
  const { problems } = context;
  const description = firstText(child(element, 'description')) ?? undefined;
  const humanitarian = attribute(element, 'humanitarian');
  const places = [
    ...childrenOf(element, 'recipient-country').map((place) => ({
      place,
      region: countryOf(place, problems),
      qualifier: 'RECIPIENT_COUNTRY',
    })),
    ...childrenOf(element, 'recipient-region').map((place) => ({
      place,
      region: dacRegionOf(place, problems),
      qualifier: 'RECIPIENT_REGION',
    })),
  ];
  const covers = places.flatMap(({ place, region, qualifier }) => {
    const share = shareOf(place, problems);
    return region === null ? [] : [{ region, qualifier, ...(share !== undefined && { share }) }];
  });
  const classes = childrenOf(element, 'sector').flatMap((sector) => context.classify(sector) ?? []);
  const sectors = classes
    .filter((found) => found.kind === 'IN_SECTOR')
    .map(({ to, vocabulary, share }) => ({ sector: to, vocabulary, ...(share !== undefined && { share }) }));
  const goals = classes
    .filter((found) => found.kind === 'ADVANCES')
    .map(({ to, vocabulary, share }) => ({ goal: to, vocabulary, ...(share !== undefined && { share }) }));
  return {
    ordinal,
    kind: kindOf(element, problems),
    ...money(element, context),
    date: dateAttribute(child(element, 'transaction-date'), 'iso-date', problems),
    ...(humanitarian !== null && { isHumanitarian: isTrue(humanitarian) }),
    ...(description !== undefined && { description: description.slice(0, 2_000) }),
    ...ends(element, context),
    ...(covers.length > 0 && { covers }),
    ...(sectors.length > 0 && { sectors }),
    ...(goals.length > 0 && { goals }),
  };
}

function planned(element: XmlElement, ordinal: string, kind: FlowKind, context: FlowContext): FlowInput {
  const date = dateAttribute(child(element, 'period-start'), 'iso-date', context.problems);
  return {
    ordinal,
    kind,
    ...money(element, context),
    date,
    endDate: endOf(child(element, 'period-end'), date, context.problems),
    ...ends(element, context),
  };
}

/** An end before the beginning is unknown: which of the two is wrong nobody can say, and money is counted by its beginning. */
function endOf(element: XmlElement | undefined, start: string | null, problems: Problems): string | null {
  const end = dateAttribute(element, 'iso-date', problems);
  if (element === undefined || end === null || start === null || start <= end) return end;
  const message = `The period ends (${end}) before it begins (${start}); its end is unknown.`;
  problems.warn(element, 'DATES_REVERSED', message, { field: `${element.name}/@iso-date`, value: end });
  return null;
}

function kindOf(element: XmlElement, problems: Problems): FlowKind {
  const type = child(element, 'transaction-type');
  const code = attribute(type, 'code');
  const kind = code === null ? undefined : kindByCode[code.toUpperCase()];
  if (kind !== undefined) return kind;
  const text = type?.text.trim() ?? '';
  const message =
    code === null
      ? 'A transaction has no type; it counts as unknown.'
      : `${code} is no type of transaction; it counts as unknown.`;
  const suggestion = kindByCode[text.toUpperCase()];
  problems.warn(type ?? element, 'TRANSACTION_TYPE_UNKNOWN', message, {
    ...(code !== null && { value: code }),
    ...(suggestion !== undefined && { suggestion }),
  });
  return 'UNKNOWN';
}

function money(
  flow: XmlElement,
  { defaultCurrency, problems }: FlowContext,
): Pick<FlowInput, 'value' | 'currency' | 'valueDate'> {
  const element = child(flow, 'value');
  const written = element?.text.trim() ?? '';
  const value = decimalText(written);
  if (value === null) {
    // Some spreadsheets shifted their columns: the amount then stands where the date should be.
    const date = child(flow, 'transaction-date')?.attributes['iso-date'] ?? '';
    const shifted = decimalText(date) === null ? {} : { suggestion: date };
    const message =
      written === ''
        ? 'A value is missing; it is unknown.'
        : `"${written}" is no decimal number; the value is unknown.`;
    problems.warn(element ?? flow, 'VALUE_UNREADABLE', message, { value: written, ...shifted });
  }
  return {
    value,
    currency: currencyOf(element ?? flow, defaultCurrency, problems),
    valueDate: dateAttribute(element, 'value-date', problems),
  };
}

function currencyOf(element: XmlElement, byDefault: string | null, problems: Problems): string | null {
  const currency = (attribute(element, 'currency') ?? byDefault)?.toUpperCase() ?? null;
  if (currency !== null && codelist('Currency').has(currency)) return currency;
  const message =
    currency === null
      ? 'A value has no currency and its activity no default; it is unknown.'
      : `${currency} is no ISO 4217 code; the currency is unknown.`;
  problems.warn(element, 'CURRENCY_UNKNOWN', message, currency === null ? {} : { value: currency });
  return null;
}

/** Payer and receiver; a category of organisations stays a text, since its money would flow through one false node. */
function ends(
  flow: XmlElement,
  { organisations }: FlowContext,
): Pick<FlowInput, 'from' | 'to' | 'fromText' | 'toText'> {
  const payer = end(child(flow, 'provider-org'), organisations);
  const receiver = end(child(flow, 'receiver-org'), organisations);
  return {
    ...(payer.id !== null && { from: payer.id }),
    ...(payer.text !== null && { fromText: payer.text }),
    ...(receiver.id !== null && { to: receiver.id }),
    ...(receiver.text !== null && { toText: receiver.text }),
  };
}

function end(
  element: XmlElement | undefined,
  organisations: OrganisationReader,
): { readonly id: string | null; readonly text: string | null } {
  if (element === undefined) return { id: null, text: null };
  const { name, ref } = mentionOf(element);
  const identity = organisations.read(element);
  return { id: identity === null || identity.isUnnamed ? null : identity.id, text: name ?? ref };
}

export function isTrue(text: string): boolean {
  return text === '1' || text.toLowerCase() === 'true';
}
