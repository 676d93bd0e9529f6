import { fieldDefinitions } from '@jejaring/graph/fields';
import type { FieldDefinition, FieldMap, FieldName, FieldType, WordListName, WordOf } from '@jejaring/graph/model';
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

const wordNames: { readonly [Name in WordListName]: Readonly<Record<WordOf<Name>, MessageDescriptor>> } = {
  ActorType: actorTypeNames,
  BetterWhen: betterWhenNames,
  GoalLevel: goalLevelNames,
  InitiativeStatus: statusNames,
  Modality: modalityNames,
  PartnershipForm: formNames,
  PracticeStage: practiceStageNames,
  PracticeStatus: practiceStatusNames,
  RegionLevel: regionLevelNames,
  RegionType: regionTypeNames,
  SourceType: sourceTypeNames,
};

/** What single values of a text mean: our own descriptions of a source say Unknown where nobody is named. */
const meanings: Readonly<Partial<Record<FieldName, Readonly<Record<string, MessageDescriptor>>>>> = {
  publisher: { Unknown: msg`tidak diketahui` },
  licence: { Unknown: msg`tidak diketahui` },
  unit: { '1': msg`tanpa satuan`, a: msg`tahun`, '%': msg`persen` },
};

/** What is defined under a name: of all kinds together, since it means the same in each. */
function definitionsOf(field: string): FieldDefinition[] {
  return Object.values(fieldDefinitions).flatMap((map: FieldMap) =>
    Object.hasOwn(map, field) ? (map[field] ?? []) : [],
  );
}

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
    const { decimals = 0, unit } = definitionsOf(field)[0] ?? {};
    const figure = formatNumber(value.value, locale, decimals);
    const text = unit === undefined ? figure : `${figure} ${unit}`;
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
  const code = dacCodes[field]?.[text];
  if (code !== undefined) return `${i18n._(code)} (${text})`;
  const meaning = meanings[field as FieldName]?.[text];
  if (meaning !== undefined) return i18n._(meaning);
  for (const { type } of definitionsOf(field)) {
    if (type === 'Date') return formatDate(text, locale);
    if (type === 'CountryCode') return countryName(text, locale);
    const names: Readonly<Record<string, MessageDescriptor>> = isWordList(type) ? wordNames[type] : {};
    if (names[text] !== undefined) return i18n._(names[text]);
  }
  return text;
}

function isWordList(type: FieldType): type is WordListName {
  return Object.hasOwn(wordNames, type);
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
