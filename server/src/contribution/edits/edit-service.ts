import {
  GraphError,
  kindOfId,
  relationId,
  type EntityKind,
  type RecordInput,
  type RelationInput,
} from '@jejaring/graph/model';
import { lineFault, withdrawSource as withdrawAll, type Command } from '@jejaring/graph/store';
import type { StatedFields } from '@jejaring/schema';
import { isErrorCode } from '@jejaring/schema/errors';
import { resolveOne, type RequestContext } from '../../platform/request/index.ts';
import { ApiError } from '@jejaring/schema/errors';
import { requireRight, whoOf, type Author } from '../../platform/rights/index.ts';
import { fieldRecords, inOrder, relationRecord } from './statements.ts';
import { recordsStating } from './stating-records.ts';
import { mintId, writerSource, writerSourceRecord } from './writer-source.ts';

export interface EditError {
  readonly code: string;
  readonly message: string;
  readonly field: string | null;
}

export type Edited<T> =
  | { readonly value: T; readonly errors: [] }
  | { readonly value: null; readonly errors: EditError[] };

/** Kinds that people create and change. */
type StatedKind = 'REGION' | 'ACTOR' | 'PARTNERSHIP';

/** Relations that go with a new entity; `from` absent means the new one. */
export type NewRelation = Omit<RelationInput, 'from' | 'to'> & ({ readonly from: string } | { readonly to: string });

/** Creates an entity of the writer's own and the relations that go with it. @returns its id */
export async function createEntity<Kind extends StatedKind>(
  context: RequestContext,
  input: {
    readonly clientMutationId: string;
    readonly kind: Kind;
    readonly fields: StatedFields<Kind>;
    readonly relations: readonly NewRelation[];
  },
): Promise<Edited<string>> {
  const author = requireRight(context.viewer, 'createEntity', input.kind);
  return attempt(async () => {
    const id = mintId(input.kind, checkKey(input.clientMutationId));
    const { names }: Pick<StatedFields<StatedKind>, 'names'> = input.fields;
    if (names === undefined || names === null || names.length === 0) {
      throw new GraphError('INVALID_FIELD', 'Something new needs at least one name.', { field: 'names' });
    }
    const relations = await Promise.all(
      input.relations.map(async (relation): Promise<RelationInput> => {
        if ('from' in relation) return { ...relation, from: await resolveOne(context.store, relation.from), to: id };
        return { ...relation, from: id, to: await resolveOne(context.store, relation.to) };
      }),
    );
    await write(context, author, input.clientMutationId, {
      put: [
        writerSourceRecord,
        ...fieldRecords({ id, kind: input.kind }, input.fields),
        ...relations.map((relation) => relationRecord(relation, startKind(relation))),
      ],
    });
    return id;
  });
}

/** States fields of an entity anew; those left out stay. @returns its id */
export async function updateEntity<Kind extends StatedKind>(
  context: RequestContext,
  input: {
    readonly clientMutationId: string;
    readonly kind: Kind;
    readonly id: string;
    readonly expectedVersion: number;
    readonly fields: StatedFields<Kind>;
  },
): Promise<Edited<string>> {
  const author = requireRight(context.viewer, 'editEntity', input);
  return attempt(async () => {
    checkKey(input.clientMutationId);
    const id = await resolveOne(context.store, input.id);
    if (kindOfId(id) !== input.kind) {
      throw new GraphError('KIND_CHANGED', `"${id}" is not of the kind ${input.kind}.`, { field: 'id' });
    }
    const put = fieldRecords({ id, kind: input.kind }, input.fields);
    if (put.length === 0)
      throw new GraphError('INVALID_FIELD', 'Nothing to change: give at least one field.', { field: 'fields' });
    await write(context, author, input.clientMutationId, {
      put: [writerSourceRecord, ...put],
      expect: [{ id, version: input.expectedVersion }],
    });
    return id;
  });
}

/** States one relation. @returns the relation's id */
export async function relate(
  context: RequestContext,
  clientMutationId: string,
  relation: RelationInput,
): Promise<Edited<string>> {
  const author = requireRight(context.viewer, 'relate', null);
  return attempt(async () => {
    checkKey(clientMutationId);
    const [from, to] = await Promise.all([
      resolveOne(context.store, relation.from),
      resolveOne(context.store, relation.to),
    ]);
    const stated = inOrder({ ...relation, from, to });
    await write(context, author, clientMutationId, {
      put: [writerSourceRecord, relationRecord(stated, startKind(stated))],
    });
    return relationId({ ...stated, source: writerSource });
  });
}

/** Withdraws a relation that the writer stated. */
export async function unrelate(context: RequestContext, clientMutationId: string, id: string): Promise<Edited<string>> {
  const author = requireRight(context.viewer, 'unrelate', null);
  return attempt(async () => {
    checkKey(clientMutationId);
    const [relation] = await context.store.relations([id]);
    if (relation !== null && relation !== undefined && relation.source !== writerSource) {
      throw new GraphError(
        'INVALID_RELATION',
        'Another source states this relation: only what you stated yourself can be withdrawn.',
        { field: 'id' },
      );
    }
    const stating = await recordsStating(context.store, id, relation ?? null);
    // Asked again, it is done already.
    if (stating.length > 0) await write(context, author, clientMutationId, { withdraw: stating });
    return id;
  });
}

/** Withdraws all that a source says, in batches; a repeated or resumed call withdraws what is left. */
export async function withdrawSource(
  context: RequestContext,
  clientMutationId: string,
  source: string,
): Promise<Edited<number>> {
  const author = requireRight(context.viewer, 'withdrawSource', { kind: 'SOURCE' });
  return attempt(async () => {
    checkKey(clientMutationId);
    const id = await resolveOne(context.store, source);
    if (kindOfId(id) !== 'SOURCE')
      throw new GraphError('INVALID_ID', `"${id}" is not the id of a source.`, { field: 'source' });
    const withdrawn = await withdrawAll(context.store, id, { who: whoOf(author), note: clientMutationId });
    await context.network.catchUp();
    return withdrawn;
  });
}

/** One command under the writer's key; the network has read it before anybody is answered. */
async function write(
  context: RequestContext,
  author: Author,
  clientMutationId: string,
  what: Pick<Command, 'put' | 'withdraw' | 'expect'> & { readonly put?: readonly RecordInput[] },
): Promise<void> {
  const kind = what.withdraw === undefined ? 'EDIT' : 'WITHDRAW';
  await context.store.execute({ id: `${author.who}:${clientMutationId}`, kind, who: whoOf(author), ...what });
  await context.network.catchUp();
}

function checkKey(clientMutationId: string): string {
  const fault = lineFault(clientMutationId);
  if (clientMutationId !== '' && fault !== null) {
    throw new GraphError(fault.code, `clientMutationId: ${fault.message}`, { field: 'clientMutationId' });
  }
  if (clientMutationId.length >= 1 && clientMutationId.length <= 150) return clientMutationId;
  throw new GraphError('INVALID_FIELD', 'clientMutationId must have 1 to 150 characters.', {
    field: 'clientMutationId',
  });
}

function startKind({ from }: RelationInput): EntityKind {
  const kind = kindOfId(from);
  if (kind === 'FLOW' || kind === 'RECORD') {
    throw new GraphError('INVALID_RELATION', `A relation cannot start at "${from}".`, { field: 'from' });
  }
  return kind;
}

/** What the writer can mend becomes an error of the payload; anything else is thrown on. */
async function attempt<T>(action: () => Promise<T>): Promise<Edited<T>> {
  try {
    return { value: await action(), errors: [] };
  } catch (error) {
    const mendable = error instanceof GraphError || error instanceof ApiError;
    if (!mendable || !isErrorCode(error.code) || error.code === 'STORE_UNAVAILABLE') throw error;
    const field = error.details['field'] ?? error.details['argument'];
    return {
      value: null,
      errors: [{ code: error.code, message: error.message, field: typeof field === 'string' ? field : null }],
    };
  }
}
