import {
  canonicalJson,
  entityKinds,
  fieldsOf,
  type AnyFields,
  type Entity,
  type EntityKind,
  type GraphRecord,
  type Locator,
  type Statement,
} from '@jejaring/graph/model';
import { entityTypeNames } from '@jejaring/schema';

/** An entity as the executor reads it: the merged fields beside what all entities have. */
export interface EntityRoot extends Omit<AnyFields, 'descriptions'> {
  readonly __typename: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly version: number;
  readonly entity: Entity;
}

/** What the fields say of which nobody says anything, by kind. */
const otherwise: ReadonlyMap<EntityKind, AnyFields> = new Map(
  entityKinds.map((kind) => [
    kind,
    Object.fromEntries(
      fieldsOf(kind).flatMap(([name, definition]) =>
        definition.otherwise === undefined ? [] : [[name, definition.otherwise]],
      ),
    ),
  ]),
);

export function presentEntity(entity: Entity): EntityRoot {
  return {
    ...otherwise.get(entity.kind),
    ...entity.fields,
    __typename: entityTypeNames[entity.kind],
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

export interface RecordRoot extends Pick<GraphRecord, 'id' | 'key' | 'asserter' | 'basis' | 'rule' | 'recordedAt'> {
  readonly __typename: 'Record';
  readonly sourceId: string;
  readonly locator: Locator;
  /** Canonical JSON. */
  readonly unmapped: string | null;
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
