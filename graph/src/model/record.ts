import type { FieldsIn } from './field-types.ts';
import type { AnyFields, FieldName, FieldsOf, OwnFieldsOf } from './fields.ts';
import type { RelationKind, relationProperties } from './relations.ts';
import type { Alias, LocalName, LocalText } from './values.ts';
import type { Basis, EntityKind, FlowKind } from './vocabulary.ts';

/** Where in its source a record stands. Row counts from 1 with the header as row 1; lines likewise. */
export interface Locator {
  readonly row?: number;
  readonly page?: string;
  readonly url?: string;
  /** A short quotation or paraphrase of what is said there. */
  readonly says?: string;
}

export type RelationProperties = FieldsIn<typeof relationProperties>;

/** A relation as a record states it; either end may still be missing from the store (it is linked when it arrives). */
export interface RelationInput {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly qualifier?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly basis?: Basis;
  /** Name of the rule, where basis is not STATED. */
  readonly rule?: string | null;
  readonly properties?: RelationProperties;
}

/** Money in or planned for an initiative: the record's entity. */
export interface FlowInput {
  /** Unique within the record, stable when the file is read again. */
  readonly ordinal: string;
  readonly kind: FlowKind;
  /** Decimal text as published, such as "-1234.50"; null where the source gives none that can be read. */
  readonly value: string | null;
  /** ISO 4217; null is unknown. */
  readonly currency: string | null;
  readonly valueDate: string | null;
  /** Transaction date, or start of the budget's period. */
  readonly date: string | null;
  readonly endDate?: string | null;
  readonly isHumanitarian?: boolean | null;
  readonly description?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  /** The names of payer and receiver as published, also where no party could be made of them. */
  readonly fromText?: string;
  readonly toText?: string;
  readonly covers?: readonly { readonly region: string; readonly share?: number; readonly qualifier?: string }[];
  readonly sectors?: readonly { readonly sector: string; readonly vocabulary: string; readonly share?: number }[];
  readonly goals?: readonly { readonly goal: string; readonly vocabulary: string; readonly share?: number }[];
}

/** What a source says that has no field, verbatim. */
export interface Unmapped {
  /** The fields, and the indicators, that it says so that they cannot be read. */
  readonly unreadable?: readonly (FieldName | `indicator:${string}`)[];
  readonly [name: string]: unknown;
}

/** What one source says under one key, about one entity. */
export interface RecordInput {
  /** Id of the Source entity. */
  readonly source: string;
  /** Unique within the source. */
  readonly key: string;
  readonly entity: { readonly id: string; readonly kind: EntityKind };
  /** Who says so, where that is not the source's publisher. */
  readonly asserter?: string | null;
  readonly locator?: Locator;
  readonly basis?: Basis;
  readonly rule?: string | null;
  readonly fields: AnyFields;
  /** What was not mapped, verbatim. */
  readonly unmapped?: Unmapped;
  readonly relations?: readonly RelationInput[];
  readonly flows?: readonly FlowInput[];
}

/** A record about an entity of one kind, with the fields of that kind and no other. */
export type RecordAbout<Kind extends EntityKind> = Omit<RecordInput, 'entity' | 'fields'> & {
  readonly entity: { readonly id: string; readonly kind: Kind };
  readonly fields: FieldsOf<Kind>;
};

declare const typed: unique symbol;
/** A record whose fields the compiler has read. */
export type TypedRecord = RecordInput & { readonly [typed]: true };

/**
 * The record as it is. It compiles only with fields of its kind, also where they come by a spread, which the compiler
 * does not look into elsewhere.
 */
export function recordAbout<Kind extends EntityKind, Fields extends FieldsOf<Kind>>(
  record: Omit<RecordAbout<Kind>, 'fields'> & {
    readonly fields: Fields & { readonly [Name in Exclude<keyof Fields, keyof FieldsOf<Kind>>]: never };
  },
): TypedRecord {
  return record as unknown as TypedRecord;
}

/** A record as the store keeps it. */
export interface GraphRecord extends Omit<Required<RecordInput>, 'relations' | 'flows'> {
  readonly id: string;
  /** SHA-256 (base64url) of the canonical JSON of the input: equal hash, nothing to do. */
  readonly hash: string;
  /** When this store took it in, ISO-8601 UTC. */
  readonly recordedAt: string;
  /** The entity that it goes to: `entity.id`, which is what it states, or the one that this id leads to. */
  readonly canonicalEntity: string;
}

export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly qualifier: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly record: string;
  readonly basis: Basis;
  readonly rule: string | null;
  readonly properties: RelationProperties;
}

export interface Flow {
  readonly id: string;
  readonly record: string;
  readonly source: string;
  /** The initiative it belongs to. */
  readonly of: string;
  readonly kind: FlowKind;
  readonly value: string | null;
  readonly currency: string | null;
  readonly valueDate: string | null;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly isHumanitarian: boolean | null;
  readonly description: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromText: string | null;
  readonly toText: string | null;
  readonly covers: readonly { readonly region: string; readonly share: number | null }[];
  readonly sectors: readonly { readonly sector: string; readonly vocabulary: string; readonly share: number | null }[];
  readonly goals: readonly { readonly goal: string; readonly vocabulary: string; readonly share: number | null }[];
}

/** What the network knows of one thing of a kind: the merge of its records. */
export interface EntityOf<Kind extends EntityKind> {
  readonly id: string;
  readonly kind: Kind;
  /** Counts the changes of the merged fields and records, from 1. */
  readonly version: number;
  /** Never empty; best first. */
  readonly names: readonly LocalName[];
  readonly aliases: readonly Alias[];
  readonly descriptions: readonly LocalText[];
  /** The merged fields, without the three above; a field that nobody states is absent. */
  readonly fields: OwnFieldsOf<Kind>;
  /** Ids of the records behind it, best first. */
  readonly records: readonly string[];
}

/** The kind says which fields there are. */
export type Entity = { [Kind in EntityKind]: EntityOf<Kind> }[EntityKind];

/** What a thing of any kind says in a field of its own; undefined where its kind has none of that name, too. */
export function fieldOf<Field extends keyof AnyFields>(entity: Entity | null | undefined, field: Field) {
  const fields: AnyFields = entity?.fields ?? {};
  return fields[field];
}
