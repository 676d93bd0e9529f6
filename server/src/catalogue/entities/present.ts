import type { Entity, EntityKind, GraphRecord, Statement } from '@jejaring/graph/model';
import { canonicalJson } from '@jejaring/graph/model';

/** An entity as the executor reads it: the merged fields beside what all entities have. */
export interface EntityRoot extends Readonly<Record<string, unknown>> {
  readonly __typename: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly version: number;
  readonly entity: Entity;
}

const typeNames: Readonly<Record<EntityKind, string>> = {
  REGION: 'Region',
  ACTOR: 'Actor',
  PARTNERSHIP: 'Partnership',
  PROGRAMME: 'Programme',
  AGREEMENT: 'Agreement',
  PRACTICE: 'Practice',
  CHALLENGE: 'Challenge',
  POTENTIAL: 'Potential',
  SECTOR: 'Sector',
  GOAL: 'Goal',
  INDICATOR: 'Indicator',
  SOURCE: 'Source',
};

export function presentEntity(entity: Entity): EntityRoot {
  return {
    isUnnamed: false,
    ...entity.fields,
    __typename: typeNames[entity.kind],
    id: entity.id,
    kind: entity.kind,
    names: entity.names,
    aliases: entity.aliases,
    version: entity.version,
    entity,
  };
}

export function presentOrNull(entity: Entity | null): EntityRoot | null {
  return entity === null ? null : presentEntity(entity);
}

export interface RecordRoot extends Readonly<Record<string, unknown>> {
  readonly __typename: 'Record';
  readonly id: string;
  readonly sourceId: string;
}

export function presentRecord(record: GraphRecord): RecordRoot {
  return {
    __typename: 'Record',
    id: record.id,
    sourceId: record.source,
    key: record.key,
    asserter: record.asserter,
    basis: record.basis,
    rule: record.rule,
    locator: record.locator ?? {},
    recordedAt: record.recordedAt,
    unmapped: Object.keys(record.unmapped ?? {}).length === 0 ? null : canonicalJson(record.unmapped),
  };
}

export interface StatementRoot {
  readonly field: string;
  readonly value: string;
  readonly record: RecordRoot;
  readonly shown: boolean;
  readonly rule: Statement['rule'];
}

/** Plain text stays plain; anything else is canonical JSON. */
export function valueText(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}
