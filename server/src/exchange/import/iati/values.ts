import type { Point } from '@jejaring/graph/model';
import { codelist, type CodelistName } from './codelists.ts';
import type { Problems } from './problems.ts';
import { attribute, type XmlElement } from './xml-element.ts';

/** A real calendar day as YYYY-MM-DD, from xsd:date or xsd:dateTime; null where it is none. */
function isoDay(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[TZ+ -])/.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? match[0].slice(0, 10) : null;
}

/** The day in an attribute; what is no date becomes null and a finding that names what was likely meant. */
export function dateAttribute(element: XmlElement | undefined, name: string, problems: Problems): string | null {
  const written = attribute(element, name);
  if (element === undefined || written === null) return null;
  const day = isoDay(written);
  if (day !== null) return day;
  const inText = isoDay(element.text);
  problems.warn(element, 'DATE_INVALID', `"${written}" is no date; the date is unknown.`, {
    field: `${element.name}/@${name}`,
    value: written,
    ...(inText === null ? {} : { suggestion: inText }),
  });
  return null;
}

/** Decimal text without a plus sign, blanks or a bare point, such as -1234.50; null where it is no decimal. */
export function decimalText(text: string): string | null {
  const trimmed = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed) || trimmed.length > 40) return null;
  const unsigned = trimmed.replace(/^[+-]/, '').replace(/^\./, '0.').replace(/\.$/, '');
  return trimmed.startsWith('-') ? `-${unsigned}` : unsigned;
}

/** Per cent from 0 to 100; undefined where none is given; anything else is left out with a finding. */
export function shareOf(element: XmlElement, problems: Problems): number | undefined {
  const written = attribute(element, 'percentage');
  if (written === null) return undefined;
  const share = Number(decimalText(written) ?? Number.NaN);
  if (share >= 0 && share <= 100) return share;
  problems.warn(element, 'SHARE_INVALID', `"${written}" is no percentage from 0 to 100; the share is unknown.`, {
    field: `${element.name}/@percentage`,
    value: written,
  });
  return undefined;
}

/** The share of something that stands twice: the sum, at most 100, rounded to six decimals; unknown adds nothing. */
export function addShares(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(100, Math.round((a + b) * 1e6) / 1e6);
}

/** The element's code where the list knows it; an unknown one becomes null and a finding. */
export function listedCode(element: XmlElement | undefined, list: CodelistName, problems: Problems): string | null {
  const code = attribute(element, 'code');
  if (element === undefined || code === null) return null;
  if (codelist(list).has(code)) return code;
  problems.warn(element, 'CODE_UNKNOWN', `${code} is no code of the list ${list}; the field is unknown.`, {
    value: code,
  });
  return null;
}

/** `lat lon` as IATI writes it; null where it is none. */
export function pointOf(text: string): Point | null {
  const match = /^\s*([+-]?\d*\.?\d+)[\s,]+([+-]?\d*\.?\d+)\s*$/.exec(text);
  if (match === null) return null;
  const [lat, lon] = [Number(match[1]), Number(match[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
