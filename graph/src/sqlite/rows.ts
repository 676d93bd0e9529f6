import type {
  Entity,
  EntityKind,
  Flow,
  GraphRecord,
  LocalName,
  Relation,
  RelationKind,
  RelationProperties,
  Basis,
} from '../model/index.ts';
import type { CommandResult } from '../store/graph-store.ts';
import type { RecordRow, StatementRow, StatementState, StoredCommand } from '../store/transaction.ts';

/** How rows become values; each mapping stands beside the columns it needs. */

export const entityColumns = 'id, kind, version, body';
export interface EntityColumns {
  readonly id: string;
  readonly kind: EntityKind;
  readonly version: number;
  readonly body: string;
}
export function entityOf({ id, kind, version, body }: EntityColumns): Entity {
  return { id, kind, version, ...(JSON.parse(body) as object) } as Entity;
}
export function entityBody({ names, aliases, descriptions, fields, records }: Entity): string {
  return JSON.stringify({ names, aliases, descriptions, fields, records });
}

export const recordColumns = 'id, hash, recorded_at, entity, body';
export interface RecordColumns {
  readonly id: string;
  readonly hash: string;
  readonly recorded_at: string;
  /** The one that it goes to; the one that it states is in the body. */
  readonly entity: string;
  readonly body: string;
}
type RecordBody = Omit<GraphRecord, 'id' | 'hash' | 'recordedAt' | 'canonicalEntity'>;
export function recordOf({ id, hash, recorded_at: recordedAt, entity, body }: RecordColumns): GraphRecord {
  return { id, hash, recordedAt, canonicalEntity: entity, ...(JSON.parse(body) as RecordBody) };
}
export function recordRowOf(row: RecordColumns & { readonly stated: string }): RecordRow {
  return { ...recordOf(row), ...(JSON.parse(row.stated) as Pick<RecordRow, 'relations' | 'flows'>) };
}
export function recordBody(row: RecordRow): { body: string; stated: string } {
  const { id: _id, hash: _hash, recordedAt: _at, canonicalEntity: _entity, relations, flows, ...body } = row;
  return { body: JSON.stringify(body), stated: JSON.stringify({ relations, flows }) };
}

export const relationColumns =
  'id, kind, from_id, to_id, qualifier, valid_from, valid_to, source, record, basis, rule, properties';
export interface RelationColumns {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from_id: string;
  readonly to_id: string;
  readonly qualifier: string | null;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly source: string;
  readonly record: string;
  readonly basis: Basis;
  readonly rule: string | null;
  readonly properties: string;
}
/**
 * The number under which a relation is found: 48 bits of its id. Two may share one, so the id is compared as well; what
 * is no id of a relation has -1, under which there is none.
 */
export function keyOf(id: string): number {
  const bytes = Buffer.from(id, 'base64url');
  return bytes.length < 6 ? -1 : bytes.readUIntBE(0, 6);
}
export function relationOf(row: RelationColumns): Relation {
  return {
    id: row.id,
    kind: row.kind,
    from: row.from_id,
    to: row.to_id,
    qualifier: row.qualifier,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source,
    record: row.record,
    basis: row.basis,
    rule: row.rule,
    properties: row.properties === '{}' ? {} : (JSON.parse(row.properties) as RelationProperties),
  };
}
export function statementOf(row: RelationColumns & { readonly state: StatementState }): StatementRow {
  return { ...relationOf(row), state: row.state };
}

export function flowOf({ body }: { readonly body: string }): Flow {
  return JSON.parse(body) as Flow;
}

export interface CommandColumns {
  readonly id: string;
  readonly digest: string;
  readonly result: string;
}
export function commandOf({ id, digest, result }: CommandColumns): StoredCommand {
  return { id, digest, result: JSON.parse(result) as CommandResult };
}

/** The texts that full text search reads of an entity. */
export function textsOf({ names, descriptions }: Entity): { names: string; descriptions: string } {
  const joined = (texts: readonly Pick<LocalName, 'text'>[]) => texts.map(({ text }) => text).join('\n');
  return { names: joined(names), descriptions: joined(descriptions) };
}
