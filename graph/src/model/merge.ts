import { fieldsOf, type FieldName } from './fields.ts';
import { canonicalJson } from './ids.ts';
import type { Entity, GraphRecord } from './record.ts';
import type { Alias, LocalName, LocalText } from './values.ts';
import type { EntityKind } from './vocabulary.ts';

/** One value that one record states for one field. */
export interface Statement {
  readonly field: FieldName;
  readonly value: unknown;
  readonly record: string;
  readonly source: string;
  /** True where this value is (part of) what the entity shows. */
  readonly shown: boolean;
  /** Why it is shown or not. */
  readonly rule: 'ONLY' | 'AGREED' | 'SOURCE_ORDER' | 'LATER' | 'UNION' | 'OVERRULED';
}

/** Precedence of a source by id; lower is believed first. */
export type Precedence = (source: string) => number;

/** Of a source that does not say. */
export const unknownPrecedence = 1000;

/**
 * Best first: the source's precedence, then the later record, then the id, so that the order is total. Records about
 * a Source go by the later one alone, since precedence is itself a field of sources.
 */
export function orderRecords(records: readonly GraphRecord[], precedence: Precedence): GraphRecord[] {
  const rank = (record: GraphRecord) => rankOf(record, precedence);
  return [...records].sort((a, b) => rank(a) - rank(b) || compare(b.recordedAt, a.recordedAt) || compare(a.id, b.id));
}

/** Merges the records of one entity. The records must be of one kind and not empty. */
export function mergeRecords(
  id: string,
  kind: EntityKind,
  version: number,
  records: readonly GraphRecord[],
  precedence: Precedence,
): Entity {
  const ordered = orderRecords(records, precedence);
  const fields: { [F in FieldName]?: unknown } = {};
  for (const [field, definition] of fieldsOf(kind)) {
    const values = ordered.filter((record) => field in record.fields).map((record) => record.fields[field]);
    if (values.length === 0) continue;
    fields[field] = definition.list === true ? distinct(values.flat()) : values[0];
  }
  const { names, aliases, descriptions, ...rest } = fields;
  // Each record has the fields of the kind: the store checked it.
  return {
    id,
    kind,
    version,
    names: (names ?? []) as LocalName[],
    aliases: (aliases ?? []) as Alias[],
    descriptions: (descriptions ?? []) as LocalText[],
    fields: rest,
    records: ordered.map((record) => record.id),
  } as Entity;
}

/** Every value stated, shown ones first, with the rule that chose. */
export function statementsOf(kind: EntityKind, records: readonly GraphRecord[], precedence: Precedence): Statement[] {
  const ordered = orderRecords(records, precedence);
  return fieldsOf(kind).flatMap(([field, definition]) => {
    const stating = ordered.filter((record) => field in record.fields);
    const best = stating[0];
    if (best === undefined) return [];
    const shownValue = canonicalJson(best.fields[field]);
    const agreed = stating.every((record) => canonicalJson(record.fields[field]) === shownValue);
    const second = stating.find((record) => canonicalJson(record.fields[field]) !== shownValue);
    return stating.map((record): Statement => {
      const base = { field, value: record.fields[field], record: record.id, source: record.source };
      if (stating.length === 1) return { ...base, shown: true, rule: 'ONLY' };
      if (agreed) return { ...base, shown: true, rule: 'AGREED' };
      if (definition.list === true) return { ...base, shown: true, rule: 'UNION' };
      if (canonicalJson(record.fields[field]) !== shownValue) return { ...base, shown: false, rule: 'OVERRULED' };
      const bySource = second !== undefined && rankOf(best, precedence) !== rankOf(second, precedence);
      return { ...base, shown: true, rule: bySource ? 'SOURCE_ORDER' : 'LATER' };
    });
  });
}

function rankOf({ entity, source }: GraphRecord, precedence: Precedence): number {
  if (entity.kind === 'SOURCE') return 0;
  const value = precedence(source);
  return Number.isFinite(value) ? value : unknownPrecedence;
}

function distinct(values: readonly unknown[]): unknown[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = canonicalJson(value);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
