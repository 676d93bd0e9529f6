import { z } from 'zod';
import {
  actorTypes,
  modalities,
  nameUses,
  partnershipForms,
  practiceStages,
  practiceStatuses,
  programmeStatuses,
  regionLevels,
  regionTypes,
  sourceTypes,
  type EntityKind,
} from './vocabulary.ts';

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for 2017, 2017-03 and 2017-03-15, false for a day that the calendar does not have. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string' || !datePattern.test(value)) return false;
  if (value.length < 10 || value.slice(8) <= '28') return true;
  // Day 0 of the next month is the last one of this.
  const lastDay = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)), 0)).getUTCDate();
  return Number(value.slice(8)) <= lastDay;
}

/** ISO-8601 of the precision the source gives: 2017, 2017-03 or 2017-03-15. Compared as text. */
export const partialDate = z.string().refine(isPartialDate, 'Expected a date such as 2017, 2017-03 or 2017-03-15');
export type PartialDate = string;

/** `language` is a BCP 47 tag, `und` where the source does not say. */
export const localText = z.strictObject({ language: z.string().min(2).max(12), text: z.string().min(1).max(100_000) });
export type LocalText = z.infer<typeof localText>;

export const localName = z.strictObject({
  language: z.string().min(2).max(12),
  text: z.string().min(1).max(2_000),
  use: z.enum(nameUses),
  from: partialDate.optional(),
  to: partialDate.optional(),
});
export type LocalName = z.infer<typeof localName>;

/**
 * Another way to point at the entity. Scheme `id` is another id that resolves to it and is unique in the store; other
 * schemes (kemendagri, bps, iso3166-1, iso3166-2, wikidata, iati-ref …) may be shared and are dated.
 */
export const alias = z.strictObject({
  scheme: z.string().min(1).max(60),
  value: z.string().min(1).max(500),
  from: partialDate.optional(),
  to: partialDate.optional(),
});
export type Alias = z.infer<typeof alias>;

/** Degrees, WGS 84. */
export const point = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
export type Point = z.infer<typeof point>;

/** A figure with the year it stands for; a null year is unknown. */
const yearFigure = z.strictObject({
  value: z.number().finite(),
  year: z.number().int().min(1800).max(2200).nullable(),
});
export type YearFigure = z.infer<typeof yearFigure>;

const period = z.strictObject({ from: partialDate.nullable(), to: partialDate.nullable() });
export type Period = z.infer<typeof period>;

/**
 * How several records' values of one field become one: `first` takes the value of the source with the best precedence
 * (then of the later record); `union` keeps every distinct value, best precedence first.
 */
export type MergeRule = 'first' | 'union';
interface FieldDefinition {
  readonly schema: z.ZodType;
  readonly merge: MergeRule;
}

const first = (schema: z.ZodType): FieldDefinition => ({ schema, merge: 'first' });
const union = (schema: z.ZodType): FieldDefinition => ({ schema: z.array(schema).min(1), merge: 'union' });
const code = z.string().min(1).max(60);
const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** Fields of every entity. */
const common = {
  names: union(localName),
  aliases: union(alias),
  descriptions: union(localText),
} as const;

const classification = { ...common, vocabulary: first(code), code: first(code) } as const;

/** Every field that a record may state, by kind of entity. A field that is not here belongs into `unmapped`. */
export const fieldDefinitions: Readonly<Record<EntityKind, Readonly<Record<string, FieldDefinition>>>> = {
  REGION: {
    ...common,
    level: first(z.enum(regionLevels)),
    type: first(z.enum(regionTypes)),
    /** The code in force in the scheme named by `codeScheme`. */
    code: first(code),
    codeScheme: first(code),
    country: first(countryCode),
    isAutonomous: first(z.boolean()),
    point: first(point),
    population: first(yearFigure),
    /** Square kilometres. */
    area: first(yearFigure),
  },
  ACTOR: {
    ...common,
    type: first(z.enum(actorTypes)),
    country: first(countryCode),
    founded: first(partialDate),
    /** True for a category of organisations ("Other NGO"): counted, never a connecting node. */
    isUnnamed: first(z.boolean()),
    website: first(z.url()),
  },
  PARTNERSHIP: {
    ...common,
    form: first(z.enum(partnershipForms)),
    modalities: union(z.enum(modalities)),
    period: first(period),
    status: first(z.enum(programmeStatuses)),
  },
  PROGRAMME: {
    ...common,
    identifier: first(z.string().min(1).max(300)),
    /** Planned and actual are kept apart; `period` is the actual one where it is known. */
    period: first(period),
    plannedPeriod: first(period),
    status: first(z.enum(programmeStatuses)),
    isHumanitarian: first(z.boolean()),
    /** Who published it, as the publisher writes itself. */
    reporter: first(z.strictObject({ ref: z.string().nullable(), name: z.string() })),
    collaborationType: first(code),
    flowType: first(code),
    financeType: first(code),
    aidType: first(code),
  },
  AGREEMENT: {
    ...common,
    form: first(z.enum(partnershipForms)),
    signedOn: first(partialDate),
    validUntil: first(partialDate),
    number: first(z.string().min(1).max(200)),
    hasEnded: first(z.boolean()),
  },
  PRACTICE: {
    ...common,
    stage: first(z.enum(practiceStages)),
    status: first(z.enum(practiceStatuses)),
    period: first(period),
    results: union(localText),
    lessons: union(localText),
  },
  CHALLENGE: { ...common, theme: first(code) },
  POTENTIAL: { ...common, theme: first(code) },
  SECTOR: { ...classification },
  GOAL: { ...classification, level: first(z.enum(['GOAL', 'TARGET', 'INDICATOR'])) },
  INDICATOR: {
    ...common,
    /** UCUM-like text: %, a, IDR. */
    unit: first(z.string().max(40)),
    decimals: first(z.number().int().min(0).max(6)),
    /** Which direction is good for people; null where neither is. */
    betterWhen: first(z.enum(['HIGHER', 'LOWER']).nullable()),
  },
  SOURCE: {
    ...common,
    type: first(z.enum(sourceTypes)),
    publisher: first(z.string().min(1).max(300)),
    url: first(z.url()),
    licence: first(z.string().min(1).max(500)),
    retrieved: first(partialDate),
    /** What a reader must know before using a figure of it: vintage, method, damage. Shown wherever a figure shows. */
    caveats: union(localText),
    /** Known gaps, shown on the Data page. */
    gaps: union(localText),
    /** Lower is believed first where records differ. Persons' edits are 0, registers 10, others 50 and above. */
    precedence: first(z.number().int().min(0).max(1000)),
  },
};

/**
 * Fields by which a store lists, filters, orders and counts. Values are text, number or boolean; `startYear` and
 * `endYear` come from the period (for AGREEMENT from signedOn and validUntil), `name` from the first name.
 */
export const listFields = [
  'level',
  'type',
  'codeScheme',
  'code',
  'country',
  'isAutonomous',
  'population',
  'form',
  'status',
  'isHumanitarian',
  'vocabulary',
  'startYear',
  'endYear',
  'theme',
  'stage',
  'isUnnamed',
  'name',
] as const;
export type ListField = (typeof listFields)[number];
