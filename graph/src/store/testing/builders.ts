import {
  kindOfId,
  type EntityKind,
  type FlowInput,
  type LocalName,
  type RecordInput,
  type RelationInput,
} from '../../model/index.ts';
import type { Command } from '../graph-store.ts';

/** Builders of valid things, each with overrides: a test says only what it is about. */

export const aSource = 'source:jejaring:test';
export const otherSource = 'source:jejaring:other';

export function aName(text: string, overrides: Partial<LocalName> = {}): LocalName {
  return { language: 'id', text, use: 'OFFICIAL', ...overrides };
}

type RecordOverrides = Omit<Partial<RecordInput>, 'entity'> & { readonly entity?: string };

/** A record about `entity` (default a region), named after it, under the entity's own id as key. */
export function aRecord({ entity = 'region:test:a', fields, ...rest }: RecordOverrides = {}): RecordInput {
  return {
    source: aSource,
    key: entity,
    entity: { id: entity, kind: kindOfId(entity) as EntityKind },
    fields: { names: [aName(`Nama ${entity}`)], ...fields },
    ...rest,
  };
}

/** The record in which a source speaks about itself. */
export function aSourceRecord(source: string, precedence: number): RecordInput {
  return aRecord({ source, entity: source, fields: { precedence, type: 'DATASET' } });
}

export function aRelation(overrides: Partial<RelationInput> = {}): RelationInput {
  return { kind: 'PART_OF', from: 'region:test:a', to: 'region:test:b', ...overrides };
}

export function aFlow(overrides: Partial<FlowInput> = {}): FlowInput {
  return {
    ordinal: '1',
    kind: 'DISBURSEMENT',
    value: '100.50',
    currency: 'EUR',
    valueDate: null,
    date: '2020-01-31',
    ...overrides,
  };
}

let commands = 0;

/** An import by the command line with an id of its own. */
export function aCommand(overrides: Partial<Command> = {}): Command {
  commands += 1;
  return { id: `command-${commands}`, kind: 'IMPORT', who: 'cli', ...overrides };
}
