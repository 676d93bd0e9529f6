import type { FieldDefinition, FieldMap, FieldsIn } from './field-types.ts';
import type { EntityKind } from './vocabulary.ts';

/** Fields of every entity. */
export const commonFields = {
  names: { type: 'LocalName', list: true, byPeople: true },
  aliases: { type: 'Alias', list: true },
  descriptions: { type: 'LocalText', list: true, byPeople: true },
} as const satisfies FieldMap;

/** Fields of every partnership and programme. */
export const initiativeFields = {
  period: { type: 'Period', byPeople: true, expected: true },
  status: { type: 'InitiativeStatus', byPeople: true, expected: true },
} as const satisfies FieldMap;

const classification = {
  ...commonFields,
  vocabulary: { type: 'Code', expected: true },
  code: { type: 'Code', expected: true },
} as const satisfies FieldMap;

/**
 * Every field that a record may state, by kind of entity, in the order in which a person reads them; their words are in
 * words/src/<language>/fields.ts. A field that is not here belongs into `unmapped`.
 */
export const fieldDefinitions = {
  REGION: {
    ...commonFields,
    level: { type: 'RegionLevel', byPeople: true, expected: true },
    type: { type: 'RegionType', byPeople: true, expected: true },
    /** The code in force in the scheme named by `codeScheme`. */
    code: { type: 'Code', byPeople: true, expected: true },
    codeScheme: { type: 'Code', byPeople: true },
    country: { type: 'CountryCode', byPeople: true, expected: true, description: 'ISO 3166-1, two letters.' },
    isAutonomous: { type: 'Boolean', byPeople: true },
    point: { type: 'Point', byPeople: true, expected: true },
    /** The world has 8 × 10⁹ persons. */
    population: { type: 'YearFigure', byPeople: true, expected: true, min: 0, max: 2e10 },
    /** The whole Earth has 5.1 × 10⁸ km². */
    area: {
      type: 'YearFigure',
      byPeople: true,
      expected: true,
      min: 0,
      max: 5.2e8,
      unit: 'km²',
      decimals: 1,
      description: 'Square kilometres.',
    },
  },
  ACTOR: {
    ...commonFields,
    type: { type: 'ActorType', byPeople: true, expected: true },
    country: { type: 'CountryCode', byPeople: true, expected: true, description: 'ISO 3166-1, two letters.' },
    founded: { type: 'Date', byPeople: true },
    /** True for a category of organisations ("Other NGO"): counted, never a connecting node. */
    isUnnamed: { type: 'Boolean', otherwise: false, description: 'A category of organisations, not one of them.' },
    website: { type: 'Address', byPeople: true },
  },
  PARTNERSHIP: {
    ...commonFields,
    form: { type: 'PartnershipForm', byPeople: true, expected: true },
    modalities: { type: 'Modality', list: true, byPeople: true },
    ...initiativeFields,
  },
  PROGRAMME: {
    ...commonFields,
    identifier: { type: 'Text', min: 1, max: 300 },
    /** Planned and actual are kept apart; `period` is the actual one where it is known. */
    period: initiativeFields.period,
    plannedPeriod: { type: 'Period' },
    status: initiativeFields.status,
    isHumanitarian: { type: 'Boolean' },
    reporter: { type: 'Reporter', expected: true },
    collaborationType: { type: 'Code' },
    flowType: { type: 'Code' },
    financeType: { type: 'Code' },
    aidType: { type: 'Code' },
  },
  AGREEMENT: {
    ...commonFields,
    form: { type: 'PartnershipForm', expected: true },
    signedOn: { type: 'Date', expected: true },
    validUntil: { type: 'Date', expected: true },
    number: { type: 'Text', min: 1, max: 200, expected: true },
    hasEnded: { type: 'Boolean' },
  },
  PRACTICE: {
    ...commonFields,
    stage: { type: 'PracticeStage', expected: true },
    status: { type: 'PracticeStatus', expected: true },
    period: { type: 'Period', expected: true },
    results: { type: 'LocalText', list: true, expected: true },
    lessons: { type: 'LocalText', list: true },
  },
  CHALLENGE: { ...commonFields, theme: { type: 'Code', expected: true } },
  POTENTIAL: { ...commonFields, theme: { type: 'Code', expected: true } },
  SECTOR: classification,
  GOAL: { ...classification, level: { type: 'GoalLevel' } },
  INDICATOR: {
    ...commonFields,
    /** UCUM-like text: %, a, IDR. */
    unit: { type: 'Text', max: 40, expected: true },
    decimals: { type: 'Integer', min: 0, max: 6 },
    /** Null where neither direction is good. */
    betterWhen: { type: 'BetterWhen', nullable: true },
  },
  SOURCE: {
    ...commonFields,
    type: { type: 'SourceType' },
    publisher: { type: 'Text', min: 1, max: 300, expected: true },
    url: { type: 'Address', expected: true },
    licence: { type: 'Text', min: 1, max: 500, expected: true },
    retrieved: { type: 'Date', expected: true },
    /** Vintage, method, damage. Shown wherever a figure shows. */
    caveats: {
      type: 'LocalText',
      list: true,
      description: 'What a reader must know before using a figure of it.',
    },
    /** Known gaps, shown on the Data page. */
    gaps: { type: 'LocalText', list: true },
    /** Persons' edits are 0, registers 10, others 50 and above. */
    precedence: {
      type: 'Integer',
      min: 0,
      max: 1000,
      description: 'Lower is believed first where records differ.',
    },
  },
} as const satisfies Readonly<Record<EntityKind, FieldMap>>;

type Definitions = typeof fieldDefinitions;

/** The fields that a record about one kind of entity may state. */
export type FieldsOf<Kind extends EntityKind> = FieldsIn<Definitions[Kind]>;
export type FieldName<Kind extends EntityKind = EntityKind> = {
  [K in Kind]: keyof Definitions[K] & string;
}[Kind];

/** Whatever some kind may state: what is read from a thing of any kind. `FieldsOf` of each kind fits into it. */
export type AnyFields = {
  readonly [F in FieldName]?: { [K in EntityKind]: F extends keyof FieldsOf<K> ? FieldsOf<K>[F] : never }[EntityKind];
};

/** The merged fields of an entity: what each kind has of its own. */
export type OwnFieldsOf<Kind extends EntityKind> = Omit<FieldsOf<Kind>, keyof typeof commonFields>;

/** The fields of a kind as pairs, in reading order. */
export function fieldsOf(kind: EntityKind): [FieldName, FieldDefinition][] {
  return Object.entries(fieldDefinitions[kind]) as [FieldName, FieldDefinition][];
}

/** Null for a name that no field of the kind has. */
export function definitionOf(kind: EntityKind, field: string): FieldDefinition | null {
  const map: FieldMap = fieldDefinitions[kind];
  return Object.hasOwn(map, field) ? (map[field] ?? null) : null;
}

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
] as const satisfies readonly (FieldName | 'startYear' | 'endYear' | 'name')[];
export type ListField = (typeof listFields)[number];
