import {
  relationDefinitions,
  recordId,
  relationId,
  type EntityKind,
  type RecordInput,
  type RelationInput,
} from '@jejaring/graph/model';
import type { StatedFields } from '@jejaring/schema';
import { writerSource } from './writer-source.ts';

/**
 * What a writer says is kept as one record for each field and each relation of an entity: a later change replaces that
 * record alone, whatever else was said in between, and a repeated request has the same content as the first.
 */
export function fieldRecords<Kind extends EntityKind>(
  entity: { readonly id: string; readonly kind: Kind },
  fields: StatedFields<Kind>,
): RecordInput[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({
      source: writerSource,
      key: `${entity.id}#${field}`,
      entity,
      // Null takes back: a record that says nothing any more.
      fields: value === null ? {} : { [field]: withoutNulls(value) },
    }));
}

/** A record of the entity at the relation's start that states this relation alone. */
export function relationRecord(relation: RelationInput, kind: EntityKind): RecordInput {
  const ordered = inOrder(relation);
  const id = relationId({ ...ordered, source: writerSource });
  return {
    source: writerSource,
    key: `relation:${id}`,
    entity: { id: ordered.from, kind },
    fields: {},
    relations: [ordered],
  };
}

/** The record that states the relation of this id, as long as no merge gave it another one. */
export function relationRecordId(relation: string): string {
  return recordId(writerSource, `relation:${relation}`);
}

/** Symmetric ties are kept once, the smaller id first. */
export function inOrder(relation: RelationInput): RelationInput {
  if (!('symmetric' in relationDefinitions[relation.kind]) || relation.from <= relation.to) return relation;
  return { ...relation, from: relation.to, to: relation.from };
}

/** GraphQL sends null for what is left out of an optional input; the model leaves it out. Dates of a period stay. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item));
  if (value === null || typeof value !== 'object') return value;
  if ('from' in value || 'to' in value) return periodOf(value);
  // A figure says of which year it is, also that it does not know.
  if ('value' in value) return { value: value.value, year: 'year' in value ? (value.year ?? null) : null };
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null && item !== undefined));
}

function periodOf(value: { readonly from?: unknown; readonly to?: unknown }) {
  return { from: value.from ?? null, to: value.to ?? null };
}
