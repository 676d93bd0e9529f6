import { attribute, child, childrenOf, type XmlElement } from './xml-element.ts';
import { firstText, textsOf } from './texts.ts';

/** Elements whose content the record's fields, relations and flows already hold in full. */
const mapped = new Set([
  'iati-identifier',
  'reporting-org',
  'title',
  'description',
  'activity-date',
  'recipient-country',
  'recipient-region',
  'related-activity',
  'collaboration-type',
  'default-flow-type',
  'default-finance-type',
  'default-aid-type',
  'activity-status',
]);
/** Never kept: persons' names, addresses and telephone numbers. */
const personal = new Set(['contact-info']);
/** Long lists are cut, with a word on how many there were. */
const mostEach = 50;
const longest = 500;

/**
 * What an activity says beyond the model, compact: documents, results, markers, the codes of flows, and the elements
 * of which something could not be used.
 */
export function unmappedOf(activity: XmlElement, leftOut: ReadonlySet<XmlElement>): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  const put = (name: string, items: readonly unknown[]) => {
    if (items.length === 0) return;
    kept[name] = items.length > mostEach ? [...items.slice(0, mostEach), `… ${items.length - mostEach} more`] : items;
  };
  put('documents', childrenOf(activity, 'document-link').map(documentOf));
  put('results', childrenOf(activity, 'result').map(resultOf));
  put('policyMarkers', childrenOf(activity, 'policy-marker').map(markerOf));
  put(
    'locations',
    childrenOf(activity, 'location').map((element) => simple(element, 0)),
  );
  put('participants', childrenOf(activity, 'participating-org').flatMap(participantOf));
  put('leftOut', [...leftOut].filter((element) => element !== activity && !personal.has(element.name)).map(whole));
  const flows = flowCodes(activity);
  if (Object.keys(flows).length > 0) kept['flows'] = flows;
  const own = new Set([
    'document-link',
    'result',
    'policy-marker',
    'location',
    'participating-org',
    'sector',
    'transaction',
    'budget',
    'planned-disbursement',
  ]);
  const others = [...new Set(activity.children.map((element) => element.name))].filter(
    (name) => !mapped.has(name) && !personal.has(name) && !own.has(name) && !name.includes(':'),
  );
  for (const name of others)
    put(
      name,
      childrenOf(activity, name).map((element) => simple(element, 0)),
    );
  const attributes = Object.entries(activity.attributes).filter(
    ([name, value]) => !name.startsWith('xmlns') && value.trim() !== '',
  );
  if (attributes.length > 0) kept['attributes'] = Object.fromEntries(attributes);
  return kept;
}

function documentOf(element: XmlElement): unknown {
  const url = attribute(element, 'url')?.slice(0, longest);
  const title = firstText(child(element, 'title'))?.slice(0, longest);
  const category = attribute(child(element, 'category'), 'code') ?? undefined;
  return {
    ...(url !== undefined && { url }),
    ...(title !== undefined && { title }),
    ...(category !== undefined && { category }),
  };
}

function resultOf(element: XmlElement): unknown {
  const title = firstText(child(element, 'title'))?.slice(0, longest);
  const type = attribute(element, 'type');
  const indicators = childrenOf(element, 'indicator')
    .slice(0, mostEach)
    .flatMap((each) => firstText(child(each, 'title'))?.slice(0, longest) ?? []);
  return {
    ...(type !== null && { type }),
    ...(title !== undefined && { title }),
    ...(indicators.length > 0 && { indicators }),
  };
}

/** `1:2` is marker 1 with significance 2. */
function markerOf(element: XmlElement): string {
  const vocabulary = attribute(element, 'vocabulary');
  const code = `${attribute(element, 'code') ?? '?'}:${attribute(element, 'significance') ?? '?'}`;
  return vocabulary === null || vocabulary === '1' ? code : `${vocabulary}/${code}`;
}

/** What a participation says beside ref, name and role. */
function participantOf(element: XmlElement): unknown[] {
  const { ref, role, type: _type, ...rest } = element.attributes;
  const extra = Object.entries(rest).filter(([name, value]) => !name.includes(':') && value.trim() !== '');
  return extra.length === 0 ? [] : [{ ref: ref ?? firstText(element), role, ...Object.fromEntries(extra) }];
}

/** References, types and codes of transactions, budgets and planned disbursements, by the flow's ordinal. */
function flowCodes(activity: XmlElement): Record<string, unknown> {
  const codes: Record<string, unknown> = {};
  for (const kind of ['transaction', 'budget', 'planned-disbursement']) {
    for (const [index, element] of childrenOf(activity, kind).entries()) {
      const said: Record<string, string> = {};
      for (const [name, value] of Object.entries(element.attributes)) {
        if (name !== 'humanitarian' && !name.includes(':') && value.trim() !== '') said[name] = value.slice(0, longest);
      }
      for (const below of element.children) {
        const activityId = attribute(below, 'provider-activity-id') ?? attribute(below, 'receiver-activity-id');
        if (activityId !== null) said[`${below.name}-activity`] = activityId.slice(0, longest);
        if (/^(flow|finance|aid|tied|disbursement)-/.test(below.name) && attribute(below, 'code') !== null) {
          said[below.name] = attribute(below, 'code') ?? '';
        }
      }
      if (Object.keys(said).length > 0) codes[`${kind}-${index + 1}`] = said;
    }
  }
  return codes;
}

function whole(element: XmlElement): unknown {
  return { element: element.name, line: element.line, ...simple(element, 0) };
}

/** Any other element: its attributes, its texts and those below, at most three levels deep. */
function simple(element: XmlElement, depth: number): Record<string, unknown> {
  const attributes = Object.entries(element.attributes).filter(
    ([name, value]) => !name.startsWith('xml') && value.trim() !== '',
  );
  const texts = textsOf(element).map(({ text }) => text.slice(0, longest));
  const below =
    depth >= 3 ? [] : element.children.filter((each) => each.name !== 'narrative' && !each.name.includes(':'));
  return {
    ...Object.fromEntries(attributes.map(([name, value]) => [name, value.slice(0, longest)])),
    ...(texts.length > 0 && { text: texts.length === 1 ? texts[0] : texts }),
    ...Object.fromEntries(below.slice(0, mostEach).map((each) => [each.name, simple(each, depth + 1)])),
  };
}
