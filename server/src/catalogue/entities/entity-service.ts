import {
  expectedRelations,
  fieldOf,
  fieldsOf,
  statementsOf,
  unknownPrecedence,
  type AnyFields,
  type Entity,
  type GraphRecord,
} from '@jejaring/graph/model';
import type { Page, PageRequest } from '@jejaring/graph/store';
import { ApiError } from '@jejaring/schema/errors';
import { offsetOf, offsetPage, resolveIds, type RequestContext } from '../../platform/request/index.ts';
import { presentRecord, valueText, type StatementRoot } from './present.ts';

/** Entities behind ids and aliases, in order; null where nothing has it. */
export async function loadEntities(context: RequestContext, ids: readonly string[]): Promise<(Entity | null)[]> {
  const resolved = await resolveIds(context.store, ids);
  return Promise.all(resolved.map(async (id) => (id === null ? null : context.loaders.entity.load(id))));
}

/** Entities of present ids, in order, those that still are. */
export async function loadKnown(context: RequestContext, ids: readonly string[]): Promise<Entity[]> {
  const entities = await Promise.all(ids.map((id) => context.loaders.entity.load(id)));
  return entities.filter((entity) => entity !== null);
}

/** @throws ApiError NOT_FOUND: a relation or record names a source that is not there, which the store rules out. */
export async function loadSource(context: RequestContext, id: string): Promise<Entity> {
  const source = await context.loaders.entity.load(id);
  if (source === null) throw new ApiError('NOT_FOUND', `The source "${id}" is not in the store.`, { id });
  return source;
}

/** The sources behind an entity's records, those of its best records first. */
export async function sourcesOf(context: RequestContext, entity: Entity): Promise<Entity[]> {
  const records = await Promise.all(entity.records.map((id) => context.loaders.record.load(id)));
  return loadKnown(context, [...new Set(records.flatMap((record) => (record === null ? [] : record.source)))]);
}

/** One page of every value that any record states for the entity, or for one of its fields. */
export async function statementPage(
  context: RequestContext,
  entity: Entity,
  field: string | null,
  request: PageRequest,
): Promise<Page<StatementRoot>> {
  const records = await context.loaders.recordsOf.load(entity.id);
  const precedence = await precedenceOf(context, records);
  const byId = new Map(records.map((record) => [record.id, record]));
  const statements = statementsOf(entity.kind, records, precedence).filter(
    (statement) => field === null || statement.field === field,
  );
  const question = ['statements', entity.id, field];
  const offset = offsetOf(request, question);
  const items = statements.slice(offset, offset + request.first).flatMap((statement): StatementRoot[] => {
    const record = byId.get(statement.record);
    return record === undefined
      ? []
      : [{ ...statement, value: valueText(statement.value), record: presentRecord(record) }];
  });
  return offsetPage(items, offset, statements.length, question);
}

async function precedenceOf(
  context: RequestContext,
  records: readonly GraphRecord[],
): Promise<(source: string) => number> {
  const sources = await loadKnown(context, [...new Set(records.map(({ source }) => source))]);
  const precedence = new Map(sources.map((source) => [source.id, fieldOf(source, 'precedence') ?? unknownPrecedence]));
  return (source) => precedence.get(source) ?? unknownPrecedence;
}

export interface UnknownRoot {
  readonly field: string;
  readonly reason: 'NOT_STATED' | 'DAMAGED';
}

/**
 * Expected fields and relations that none of its records states, and indicators that a record states unreadably: what
 * an importer could not read is named in the record's `unmapped.unreadable`, by field or by id of the indicator.
 */
export async function unknownOf(context: RequestContext, entity: Entity): Promise<UnknownRoot[]> {
  const records = await context.loaders.recordsOf.load(entity.id);
  const damaged = new Set(records.flatMap(({ unmapped }) => unreadableOf(unmapped)));
  const relations = await Promise.all(
    expectedRelations[entity.kind].map(async ({ field, kind, direction }) => {
      const page = await context.loaders.relationsOf(entity.id, { direction, kinds: [kind], first: 1 });
      return page.totalCount === 0 ? [field] : [];
    }),
  );
  const indicators = entity.kind === 'REGION' ? await unmeasured(context, entity.id, damaged) : [];
  const own: AnyFields = entity.fields;
  const fields = fieldsOf(entity.kind).flatMap(([name, { expected }]) =>
    expected === true && isUnknown(own[name]) ? [name] : [],
  );
  return [...fields, ...relations.flat(), ...indicators].map((field) => ({
    field,
    reason: damaged.has(field) ? 'DAMAGED' : 'NOT_STATED',
  }));
}

/** Of these, the indicators of which no other record gives a figure; one question for all regions of an answer. */
async function unmeasured(context: RequestContext, region: string, ids: ReadonlySet<string>): Promise<string[]> {
  const { items } = await context.loaders.relationsOf(region, { direction: 'OUT', kinds: ['MEASURED'], first: 1000 });
  const measured = new Set(items.map(({ to }) => to));
  return [...ids].filter((id) => id.startsWith('indicator:') && !measured.has(id));
}

function unreadableOf(unmapped: GraphRecord['unmapped']): string[] {
  const list: unknown = unmapped?.unreadable;
  return Array.isArray(list) ? list.filter((field) => typeof field === 'string') : [];
}

/** A period without either date says as little as none. */
function isUnknown(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return 'from' in value && 'to' in value && value.from === null && value.to === null;
}
