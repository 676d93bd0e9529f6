import {
  type AnyFields,
  type Entity,
  type EntityKind,
  type Flow,
  type GraphRecord,
  type Relation,
  type RelationKind,
  type RelationProperties,
} from '../model/index.ts';
import type { CommandResult } from '../store/graph-store.ts';
import { listValues, nameKey } from '../store/list-values.ts';
import type { EntityRow, RecordRow, StatementRow, StatementState, StoredCommand } from '../store/transaction.ts';
import { qualifierName } from './labels.ts';
import { wordsOf } from './words.ts';

/**
 * How things become properties and come back. What an analyst reads (names, list fields, years, roles) stands as plain
 * properties; the exact value of an entity, a record or a flow is the JSON beside them.
 */
export type Properties = Readonly<Record<string, string | number | bigint | boolean | null | readonly string[]>>;

/** Whole numbers become integers of Neo4j, which a person reads without ".0". */
function numeric(value: number): number | bigint {
  return Number.isSafeInteger(value) ? BigInt(value) : value;
}

export function entityProperties({ entity, recordedAt, sources }: EntityRow): Properties {
  const { id, kind, version, names, aliases, descriptions, fields, records } = entity;
  const values = Object.entries(listValues(entity)).map(([field, value]) => [
    field,
    typeof value === 'number' ? numeric(value) : value,
  ]);
  const { point }: AnyFields = fields;
  const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text).join('\n');
  return {
    ...(Object.fromEntries(values) as Properties),
    id,
    kind,
    version: numeric(version),
    recordedAt,
    sources,
    nameKey: nameKey(String(names[0]?.text)),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    nameWords: wordsOf(texts(names)).join(' '),
    textWords: wordsOf(texts(descriptions)).join(' '),
    body: JSON.stringify({ version, names, aliases, descriptions, fields, records }),
  };
}

/** What can change stands together in the body, since another property may be read a moment before or after it. */
export const entityColumns = 'e.id AS id, e.kind AS kind, e.body AS body';
export interface EntityColumns {
  readonly id: string;
  readonly kind: EntityKind;
  readonly body: string;
}
export function entityOf({ id, kind, body }: EntityColumns): Entity {
  return { id, kind, ...(JSON.parse(body) as object) } as Entity;
}

export function recordProperties(row: RecordRow): Properties {
  const { relations, flows, ...body } = row;
  const { id, hash, recordedAt } = row;
  return {
    id,
    hash,
    recordedAt,
    source: row.source,
    key: row.key,
    entity: row.canonicalEntity,
    body: JSON.stringify(body),
    stated: JSON.stringify({ relations, flows }),
  };
}

export const recordColumns = 's.id AS id, s.body AS body';
export interface RecordColumns {
  readonly id: string;
  readonly body: string;
}
export function recordOf({ body }: RecordColumns): GraphRecord {
  const record = JSON.parse(body) as Omit<GraphRecord, 'canonicalEntity'> & Partial<GraphRecord>;
  // What was written before records could go elsewhere than they state does not say so.
  return { ...record, canonicalEntity: record.canonicalEntity ?? record.entity.id };
}
export function recordRowOf(row: RecordColumns & { readonly stated: string }): RecordRow {
  return { ...recordOf(row), ...(JSON.parse(row.stated) as Pick<RecordRow, 'relations' | 'flows'>) };
}

/** What stands on the relationship, or on the node of a statement that is not one. */
export function relationProperties(relation: Relation): Properties {
  const { id, kind, qualifier, validFrom, validTo, source, record, basis, rule } = relation;
  const { point, ...properties } = relation.properties;
  return {
    ...(Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, typeof value === 'number' ? numeric(value) : value]),
    ) as Properties),
    id,
    [qualifierName(kind)]: qualifier,
    validFrom,
    validTo,
    source,
    record,
    basis,
    rule,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
  };
}

/** Ends, kind and properties of a relation, as `r` joins `a` to `b`. */
export const relationColumns = 'type(r) AS kind, a.id AS from, b.id AS to, properties(r) AS properties';
export interface RelationColumns {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
type Kept = Pick<Relation, 'id' | 'source' | 'record' | 'basis'> & {
  readonly [name in 'role' | 'qualifier' | 'validFrom' | 'validTo' | 'rule']?: string | null | undefined;
};
/** What else a relation has, as Neo4j keeps it. */
export type OtherProperties = Omit<RelationProperties, 'point'> & { readonly lat?: number; readonly lon?: number };

export function relationOf({ kind, from, to, properties: all }: RelationColumns): Relation {
  const { id, role, qualifier, validFrom, validTo, source, record, basis, rule, ...others } = all as unknown as Kept &
    OtherProperties;
  const kept = { id, role, qualifier, validFrom, validTo, source, record, basis, rule };
  return relationFrom({ kind, from, to }, kept, others);
}

/** A relation of what Neo4j keeps of it, where nothing stands for null. */
export function relationFrom(
  { kind, from, to }: Pick<Relation, 'kind' | 'from' | 'to'>,
  { id, role, qualifier, validFrom, validTo, source, record, basis, rule }: Kept,
  { lat, lon, ...rest }: OtherProperties,
): Relation {
  return {
    id,
    kind,
    from,
    to,
    qualifier: role ?? qualifier ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    source,
    record,
    basis,
    rule: rule ?? null,
    properties: lat === undefined || lon === undefined ? rest : { ...rest, point: { lat, lon } },
  };
}

/** Of a statement that waits or is spare: its ends and kind are properties too. */
export function statementProperties(row: StatementRow): Properties {
  return { ...relationProperties(row), kind: row.kind, state: row.state, from: row.from, to: row.to };
}
export const statementColumns = 'properties(w) AS properties';
export function waitingOf({ properties }: Pick<RelationColumns, 'properties'>): StatementRow {
  const { kind, state, from, to, ...rest } = properties as unknown as Pick<RelationColumns, 'kind' | 'from' | 'to'> & {
    readonly state: StatementState;
  };
  return { ...relationOf({ kind, from, to, properties: rest }), state };
}

export function flowProperties(flow: Flow): Properties {
  const { id, of, source, record, kind, value, currency, valueDate, date, isHumanitarian, description } = flow;
  const plain = { id, of, source, record, kind, value, currency, valueDate, date, isHumanitarian, description };
  return { ...plain, body: JSON.stringify(flow) };
}
export function flowOf({ body }: { readonly body: string }): Flow {
  return JSON.parse(body) as Flow;
}

export const commandColumns = 'k.id AS id, k.digest AS digest, k.result AS result';
export interface CommandColumns {
  readonly id: string;
  readonly digest: string;
  readonly result: string;
}
export function commandOf({ id, digest, result }: CommandColumns): StoredCommand {
  return { id, digest, result: JSON.parse(result) as CommandResult };
}
