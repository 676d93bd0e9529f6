import { kindOfId, sourceId, type EntityKind, type RecordInput } from '../model/index.ts';
import type { Command } from './graph-store.ts';

/** In which source it is said which ids mean one thing. */
const identitySource = sourceId('identity');

const identitySourceRecord: RecordInput = {
  source: identitySource,
  key: 'source',
  entity: { id: identitySource, kind: 'SOURCE' },
  fields: {
    names: [
      { language: 'id', text: 'Penggabungan dan pemisahan', use: 'OFFICIAL' },
      { language: 'en', text: 'Merges and splits', use: 'OFFICIAL' },
    ],
    type: 'PERSON',
    publisher: 'Jejaring',
    licence: 'CC0-1.0',
  },
};

export interface IdentityStatement {
  /** Of the command. */
  readonly id: string;
  readonly who: string;
  readonly why: string;
}

/** Says that `from` is what `into` is: all that is known of it goes there, also what comes later. */
export function mergeCommand(into: string, from: string, { id, who, why }: IdentityStatement): Command {
  const fields = { aliases: [{ scheme: 'id', value: from }] };
  return { id, kind: 'MERGE', who, note: why, put: [identitySourceRecord, statement(from, into, fields, who, why)] };
}

/** Says in its place that an id stands for itself. */
export function splitCommand(of: string, { id, who, why }: IdentityStatement): Command {
  return { id, kind: 'SPLIT', who, note: why, put: [identitySourceRecord, statement(of, of, {}, who, why)] };
}

/** What was last said of an id is all that is said of it. */
function statement(of: string, entity: string, fields: RecordInput['fields'], who: string, why: string): RecordInput {
  return {
    source: identitySource,
    key: of,
    entity: { id: entity, kind: kindOfId(entity) as EntityKind },
    asserter: who,
    locator: { says: why },
    fields,
  };
}
