import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  actorTypeNames,
  betterWhenNames,
  countryName,
  dacCodes,
  formNames,
  formatDate,
  formatNumber,
  formatPeriod,
  goalLevelNames,
  modalityNames,
  practiceStageNames,
  practiceStatusNames,
  regionLevelNames,
  regionTypeNames,
  sourceTypeNames,
  statusNames,
} from '../vocabulary/index.ts';

/** A value of a field as the page shows it. */
export interface ShownValue {
  readonly text: string;
  /** Figures stand in a right-aligned column. */
  readonly isFigure: boolean;
  /** The year it stands for; null is unknown, undefined where a year makes no sense. */
  readonly year?: string | null;
}

const wordLists: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  level: { ...regionLevelNames, ...goalLevelNames },
  type: { ...regionTypeNames, ...actorTypeNames, ...sourceTypeNames },
  form: formNames,
  modalities: modalityNames,
  status: { ...statusNames, ...practiceStatusNames },
  stage: practiceStageNames,
  betterWhen: betterWhenNames,
  // What our own descriptions of a source say where nobody is named.
  publisher: { Unknown: msg`tidak diketahui` },
  licence: { Unknown: msg`tidak diketahui` },
  unit: { '1': msg`tanpa satuan`, a: msg`tahun`, '%': msg`persen` },
};
const dateFields = new Set(['founded', 'signedOn', 'validUntil', 'retrieved']);
const decimalsOf: Readonly<Record<string, number>> = { area: 1 };
const unitOf: Readonly<Record<string, string>> = { area: ' km²' };
const yes = msg`ya`;
const no = msg`tidak`;

/**
 * The value of one statement in the reader's words. `json` is canonical JSON as the API gives it; a plain string may
 * stand without quotes. What has no known shape is shown as it is, never dropped.
 */
export function shownValue(field: string, json: string, i18n: I18n, locale: string): ShownValue {
  const value = parse(json);
  const word = (text: string) => translated(field, text, i18n, locale);
  if (typeof value === 'boolean') return { text: i18n._(value ? yes : no), isFigure: false };
  if (typeof value === 'number') return { text: formatNumber(value, locale, 6), isFigure: true };
  if (typeof value === 'string') return { text: word(value), isFigure: false };
  if (Array.isArray(value)) return { text: value.map((one) => listItem(one, word)).join('; '), isFigure: false };
  if (isYearFigure(value)) {
    const text = formatNumber(value.value, locale, decimalsOf[field] ?? 0) + (unitOf[field] ?? '');
    return { text, isFigure: true, year: value.year === null ? null : String(value.year) };
  }
  if (isPeriod(value)) return { text: formatPeriod(value.from, value.to, locale), isFigure: false };
  if (isPoint(value)) {
    return { text: `${formatNumber(value.lat, locale, 3)}; ${formatNumber(value.lon, locale, 3)}`, isFigure: true };
  }
  if (isReporter(value))
    return { text: value.ref === null ? value.name : `${value.name} (${value.ref})`, isFigure: false };
  return { text: json, isFigure: false };
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    // A plain code such as 33.10 reads as a number, but is text.
    return typeof value === 'number' ? json : value;
  } catch {
    return json;
  }
}

function translated(field: string, text: string, i18n: I18n, locale: string): string {
  if (dateFields.has(field)) return formatDate(text, locale);
  if (field === 'country') return countryName(text, locale);
  const code = dacCodes[field]?.[text];
  if (code !== undefined) return `${i18n._(code)} (${text})`;
  const word = wordLists[field]?.[text];
  return word === undefined ? text : i18n._(word);
}

function listItem(item: unknown, word: (text: string) => string): string {
  if (typeof item === 'string') return word(item);
  if (isObject(item) && typeof item['text'] === 'string') return item['text'];
  if (isObject(item) && typeof item['value'] === 'string') return `${String(item['scheme'])} ${item['value']}`;
  return JSON.stringify(item);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
function isYearFigure(value: unknown): value is { value: number; year: number | null } {
  return isObject(value) && typeof value['value'] === 'number' && 'year' in value;
}
function isPeriod(value: unknown): value is { from: string | null; to: string | null } {
  return isObject(value) && 'from' in value && 'to' in value;
}
function isPoint(value: unknown): value is { lat: number; lon: number } {
  return isObject(value) && typeof value['lat'] === 'number' && typeof value['lon'] === 'number';
}
function isReporter(value: unknown): value is { ref: string | null; name: string } {
  return isObject(value) && typeof value['name'] === 'string' && 'ref' in value;
}
