import { z } from 'zod';
import {
  bases,
  canonicalJson,
  digest,
  entityKinds,
  fieldForms,
  GraphError,
  kindOfId,
  parseId,
  recordId,
  type EntityKind,
  type RecordInput,
} from '../../model/index.ts';
import type { NormalRecord } from '../transaction.ts';
import { isShortText, refuse } from './fault.ts';
import { checkFlow } from './flow.ts';
import { checkRelation } from './relation.ts';

/** Bounds of one record; a source that says more under one key is split by its importer. */
const recordLimits = { relations: 20_000, flows: 20_000, characters: 8_000_000 } as const;

export interface CheckedRecord extends NormalRecord {
  readonly id: string;
  readonly hash: string;
}

const fieldSchemas = Object.fromEntries(
  entityKinds.map((kind) => [
    kind,
    z.strictObject(Object.fromEntries(Object.entries(fieldForms[kind]).map(([name, form]) => [name, form.optional()]))),
  ]),
) as unknown as Readonly<Record<EntityKind, z.ZodType>>;

/**
 * The record with every default filled in, its id and its hash.
 * @throws GraphError INVALID_ID, INVALID_RECORD, INVALID_FIELD, INVALID_RELATION, INVALID_FLOW
 */
export function checkRecord(input: RecordInput): CheckedRecord {
  const id = checkIdentity(input);
  const place = { record: id, part: 'record' };
  if (input.basis !== undefined && !bases.includes(input.basis)) {
    throw refuse('INVALID_RECORD', place, `basis is one of ${bases.join(', ')}.`);
  }
  checkFields(input, id);
  const relations = input.relations ?? [];
  const flows = input.flows ?? [];
  if (relations.length > recordLimits.relations || flows.length > recordLimits.flows) {
    throw refuse(
      'INVALID_RECORD',
      place,
      `a record states at most ${recordLimits.relations} relations and flows; split it.`,
    );
  }
  relations.forEach((relation, index) => checkRelation(relation, id, index));
  flows.forEach((flow, index) => checkFlow(flow, id, index));
  checkOrdinals(input, id);
  const record = normalRecord(input);
  const text = canonicalJson(record);
  if (text.length > recordLimits.characters) {
    throw refuse('INVALID_RECORD', place, `its JSON is longer than ${recordLimits.characters} characters; split it.`);
  }
  return { ...record, id, hash: digest(text) };
}

/** A field that is undefined is absent, so that it neither hashes nor merges as a value. */
export function normalRecord(input: RecordInput): NormalRecord {
  return {
    source: input.source,
    key: input.key,
    entity: { id: input.entity.id, kind: input.entity.kind },
    asserter: input.asserter ?? null,
    locator: input.locator ?? {},
    basis: input.basis ?? 'STATED',
    rule: input.rule ?? null,
    fields: Object.fromEntries(Object.entries(input.fields).filter(([, value]) => value !== undefined)),
    unmapped: input.unmapped ?? {},
    relations: input.relations ?? [],
    flows: input.flows ?? [],
  };
}

function checkIdentity(input: RecordInput): string {
  if (!isShortText(input.source, 512) || parseId(input.source)?.prefix !== 'source') {
    throw new GraphError(
      'INVALID_ID',
      `"${input.source}" is not the id of a source, such as source:jejaring:regions.`,
      {
        id: input.source,
      },
    );
  }
  if (!isShortText(input.key, 400)) {
    throw new GraphError(
      'INVALID_RECORD',
      `A record's key is a text of 1 to 400 characters, not "${String(input.key)}".`,
      {
        source: input.source,
        key: input.key,
      },
    );
  }
  const id = recordId(input.source, input.key);
  if (parseId(id) === null) {
    throw new GraphError('INVALID_ID', `"${id}" is longer than an id may be: shorten the key.`, { id });
  }
  const kind = kindOfId(input.entity.id);
  if (kind !== input.entity.kind) {
    throw refuse(
      'INVALID_RECORD',
      { record: id, part: 'entity' },
      `"${input.entity.id}" is the id of a ${kind}, not of a ${input.entity.kind}.`,
      {
        id: input.entity.id,
        expected: kind,
        actual: input.entity.kind,
      },
    );
  }
  return id;
}

function checkFields(input: RecordInput, id: string): void {
  const schema = fieldSchemas[input.entity.kind];
  if (typeof input.fields !== 'object' || input.fields === null) {
    throw refuse('INVALID_RECORD', { record: id, part: 'fields' }, 'fields is an object.');
  }
  const parsed = schema.safeParse(input.fields);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const field = unknown ?? issue?.path.join('.') ?? '';
    const advice = unknown === undefined ? '' : ' Put what has no field into unmapped.';
    throw refuse('INVALID_FIELD', { record: id, part: `fields.${field}` }, `${issue?.message}.${advice}`, {
      field,
      kind: input.entity.kind,
    });
  }
  for (const alias of input.fields.aliases ?? []) {
    if (alias.scheme === 'id' && parseId(alias.value) === null) {
      throw refuse(
        'INVALID_ID',
        { record: id, part: 'fields.aliases' },
        `the alias "${alias.value}" of scheme id is not an id.`,
        {
          id: alias.value,
        },
      );
    }
  }
}

function checkOrdinals(input: RecordInput, id: string): void {
  if (input.flows === undefined || input.flows.length === 0) return;
  if (input.entity.kind !== 'PROGRAMME' && input.entity.kind !== 'PARTNERSHIP') {
    throw refuse(
      'INVALID_FLOW',
      { record: id, part: 'flows' },
      `money belongs to a partnership or a programme, not to a ${input.entity.kind}.`,
    );
  }
  const seen = new Set<string>();
  for (const { ordinal } of input.flows) {
    if (seen.has(ordinal)) {
      throw refuse('INVALID_FLOW', { record: id, part: 'flows' }, `two flows have the ordinal "${ordinal}".`, {
        ordinal,
      });
    }
    seen.add(ordinal);
  }
}
