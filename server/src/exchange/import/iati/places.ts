import type { RelationInput } from '@jejaring/graph/model';
import { codelist } from './codelists.ts';
import type { Problems } from './problems.ts';
import { addShares, shareOf } from './values.ts';
import { attribute, childrenOf, type XmlElement } from './xml-element.ts';
import { locationRelation, type Geography } from './locations.ts';

/** The id of the country that an element's code names; an unknown code becomes a finding. */
export function countryOf(element: XmlElement, problems: Problems): string | null {
  const code = attribute(element, 'code')?.toUpperCase() ?? null;
  if (code !== null && codelist('Country').has(code)) return `region:iso:${code}`;
  const message =
    code === null
      ? 'A recipient country has no code; it was left out.'
      : `${code} is no ISO 3166-1 code of a country; it was left out.`;
  problems.warn(element, 'COUNTRY_UNKNOWN', message, code === null ? {} : { value: code });
  return null;
}

/** The id of the DAC region (vocabulary 1, the default); other vocabularies and codes become findings. */
export function dacRegionOf(element: XmlElement, problems: Problems): string | null {
  const vocabulary = attribute(element, 'vocabulary') ?? '1';
  const code = attribute(element, 'code');
  if (vocabulary === '1' && code !== null && codelist('Region').has(code)) return `region:dac:${code}`;
  const message = `${code ?? 'No code'} of the region vocabulary ${vocabulary} is not known here; it was left out.`;
  problems.warn(element, 'REGION_UNKNOWN', message, code === null ? {} : { value: code });
  return null;
}

/** Whether an activity stands in one country alone, whose centre a vague point may be. */
function onlyCountryOf(activity: XmlElement): string | null {
  const codes = new Set(
    childrenOf(activity, 'recipient-country').map((element) => attribute(element, 'code')?.toUpperCase()),
  );
  const [code] = codes;
  return codes.size === 1 && code !== undefined && codelist('Country').has(code) ? code : null;
}

/** COVERS for recipient countries, recipient regions and locations; shares as stated. */
export function placesOf(
  activity: XmlElement,
  programme: string,
  geography: Geography,
  problems: Problems,
): RelationInput[] {
  const relations = new Map<string, RelationInput>();
  let total = 0;
  let stated = 0;
  const add = (element: XmlElement, to: string | null, qualifier: string) => {
    const share = shareOf(element, problems);
    total += share ?? 0;
    stated += share === undefined ? 0 : 1;
    if (to === null) return;
    const earlier = relations.get(`${to} ${qualifier}`);
    if (earlier !== undefined) {
      problems.note(element, 'PLACE_REPEATED', `${to} stands twice in one activity; the shares were added up.`);
    }
    const sum = addShares(earlier?.properties?.share, share);
    const properties = sum === undefined ? {} : { properties: { share: sum } };
    relations.set(`${to} ${qualifier}`, { kind: 'COVERS', from: programme, to, qualifier, ...properties });
  };
  const countries = childrenOf(activity, 'recipient-country');
  const regions = childrenOf(activity, 'recipient-region');
  for (const element of countries) add(element, countryOf(element, problems), 'RECIPIENT_COUNTRY');
  for (const element of regions) add(element, dacRegionOf(element, problems), 'RECIPIENT_REGION');
  const first = countries[0] ?? regions[0];
  if (first !== undefined && stated > 0 && Math.abs(total - 100) >= 0.1) {
    const sum = Math.round(total * 100) / 100;
    const message = `Recipient countries and regions add to ${sum} %, not 100; the shares were kept as stated.`;
    problems.note(first, 'SHARES_NOT_100', message, { value: String(sum) });
  }
  const country = onlyCountryOf(activity);
  const locations = childrenOf(activity, 'location').flatMap((element, index) => {
    const relation = locationRelation({ element, ordinal: index + 1, programme, country }, geography, problems);
    return relation === null ? [] : [relation];
  });
  return [...relations.values(), ...locations];
}
