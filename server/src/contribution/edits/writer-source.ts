import { canonicalJson, digest, makeId, sourceId, type EntityKind, type RecordInput } from '@jejaring/graph/model';

/** Whoever holds the token is one writer with one source, until there are accounts. */
export const writerSource = sourceId('person-token');

/** The record of the writer's own source; equal to itself, so that a second put changes nothing. */
export const writerSourceRecord: RecordInput = {
  source: writerSource,
  key: 'source',
  entity: { id: writerSource, kind: 'SOURCE' },
  fields: {
    names: [
      { language: 'id', text: 'Suntingan pemegang token', use: 'OFFICIAL' },
      { language: 'en', text: 'Edits by the holder of the token', use: 'OFFICIAL' },
    ],
    type: 'PERSON',
    publisher: 'Jejaring',
    licence: 'CC0-1.0',
    precedence: 0,
  },
};

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The id of something new: derived from the writer's own key, so that a repeated request means the same thing. Twenty
 * letters of base 32 are 100 bits.
 */
export function mintId(kind: EntityKind, clientMutationId: string): string {
  const bytes = Buffer.from(digest(canonicalJson(['create', kind, clientMutationId])), 'base64url');
  const letters = [...bytes.subarray(0, 20)].map((byte) => base32[byte & 31]).join('');
  return makeId(kind, 'jejaring', letters);
}
