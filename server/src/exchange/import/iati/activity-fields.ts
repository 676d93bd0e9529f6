import { programmeStatuses, type FieldsOf, type Period } from '@jejaring/graph/model';
import { isTrue } from './flows.ts';
import type { OrganisationMention } from './organisations.ts';
import type { Problems } from './problems.ts';
import { descriptionTexts, titleNames } from './texts.ts';
import { dateAttribute, listedCode } from './values.ts';
import { attribute, child, childrenOf, type XmlElement } from './xml-element.ts';

type DateType = 'plannedStart' | 'actualStart' | 'plannedEnd' | 'actualEnd';

/** Codes of 2.x, words of 1.0x. */
const dateTypes: Readonly<Record<string, DateType>> = {
  '1': 'plannedStart',
  '2': 'actualStart',
  '3': 'plannedEnd',
  '4': 'actualEnd',
  'start-planned': 'plannedStart',
  'start-actual': 'actualStart',
  'end-planned': 'plannedEnd',
  'end-actual': 'actualEnd',
};

/** The fields of the programme that an activity describes; what cannot be read is absent and a finding. */
export function activityFields(
  activity: XmlElement,
  identifier: string,
  reporter: OrganisationMention,
  problems: Problems,
): FieldsOf<'PROGRAMME'> {
  const dates = datesOf(activity, problems);
  const descriptions = descriptionTexts(childrenOf(activity, 'description'), problems);
  const humanitarian = attribute(activity, 'humanitarian');
  const aidType = childrenOf(activity, 'default-aid-type').find(
    (type) => (attribute(type, 'vocabulary') ?? '1') === '1',
  );
  return {
    names: titleNames(childrenOf(activity, 'title'), identifier, activity, problems),
    aliases: [{ scheme: 'iati-identifier', value: identifier }],
    identifier,
    descriptions: descriptions.length > 0 ? descriptions : undefined,
    // The actual dates where they are known, the planned ones at the end where they are not.
    period: periodOf(
      dates.get('actualStart') ?? dates.get('plannedStart'),
      dates.get('actualEnd') ?? dates.get('plannedEnd'),
    ),
    plannedPeriod: periodOf(dates.get('plannedStart'), dates.get('plannedEnd')),
    status: statusOf(child(activity, 'activity-status'), problems) ?? undefined,
    isHumanitarian: humanitarian === null ? undefined : isTrue(humanitarian),
    reporter: { ref: reporter.ref, name: reporter.name ?? reporter.ref ?? 'unknown' },
    collaborationType: listedCode(child(activity, 'collaboration-type'), 'CollaborationType', problems) ?? undefined,
    flowType: listedCode(child(activity, 'default-flow-type'), 'FlowType', problems) ?? undefined,
    financeType: listedCode(child(activity, 'default-finance-type'), 'FinanceType', problems) ?? undefined,
    aidType: listedCode(aidType, 'AidType', problems) ?? undefined,
  };
}

function periodOf(from: string | undefined, to: string | undefined): Period | undefined {
  return from === undefined && to === undefined ? undefined : { from: from ?? null, to: to ?? null };
}

function datesOf(activity: XmlElement, problems: Problems): ReadonlyMap<DateType, string> {
  const dates = new Map<DateType, string>();
  for (const element of childrenOf(activity, 'activity-date')) {
    const written = attribute(element, 'type');
    const type = written === null ? undefined : dateTypes[written.toLowerCase()];
    if (type === undefined) {
      problems.warn(
        element,
        'DATE_TYPE_UNKNOWN',
        `The type ${written ?? '(none)'} of a date is unknown; it was left out.`,
      );
      continue;
    }
    if (attribute(element, 'iso-date') === null) {
      problems.warn(element, 'DATE_MISSING', `The ${type} has no iso-date; it is unknown.`);
      continue;
    }
    const day = dateAttribute(element, 'iso-date', problems);
    if (day === null) continue;
    if (dates.has(type))
      problems.note(element, 'DATE_REPEATED', `The ${type} stands twice; the first was kept.`, { value: day });
    else dates.set(type, day);
  }
  return dates;
}

function statusOf(element: XmlElement | undefined, problems: Problems): FieldsOf<'PROGRAMME'>['status'] | null {
  const code = attribute(element, 'code');
  if (element === undefined || code === null) return null;
  const status = /^[1-6]$/.test(code) ? programmeStatuses[Number(code) - 1] : undefined;
  if (status !== undefined) return status;
  problems.warn(element, 'CODE_UNKNOWN', `${code} is no code of the list ActivityStatus; the field is unknown.`, {
    value: code,
  });
  return null;
}
