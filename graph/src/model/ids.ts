import { createHash } from 'node:crypto';
import { GraphError } from './errors.ts';
import { entityKinds, type EntityKind, type NodeKind } from './vocabulary.ts';

/**
 * Ids are opaque to everyone but this file: `kind:scheme:rest`, split at the first two colons, rest verbatim.
 * They are minted once and never reused; codes and foreign ids are aliases.
 */
export interface ParsedId {
  readonly prefix: string;
  readonly scheme: string;
  readonly rest: string;
}

const kindByPrefix = new Map<string, NodeKind | 'RECORD'>([
  ...entityKinds.map((kind): [string, EntityKind] => [kind.toLowerCase(), kind]),
  ['flow', 'FLOW'],
  ['record', 'RECORD'],
]);

const maximumLength = 512;

/** Null when the text is not of the form of an id. */
export function parseId(id: string): ParsedId | null {
  const first = id.indexOf(':');
  const second = id.indexOf(':', first + 1);
  if (first < 1 || second <= first + 1 || second === id.length - 1 || id.length > maximumLength) return null;
  const prefix = id.slice(0, first);
  if (!kindByPrefix.has(prefix)) return null;
  return { prefix, scheme: id.slice(first + 1, second), rest: id.slice(second + 1) };
}

/** The kind that an id's prefix names. @throws GraphError INVALID_ID */
export function kindOfId(id: string): NodeKind | 'RECORD' {
  const kind = kindByPrefix.get(parseId(id)?.prefix ?? '');
  if (kind === undefined) {
    throw new GraphError('INVALID_ID', `"${id}" is not an id: expected kind:scheme:rest, such as region:idn:33.10.`, {
      id,
    });
  }
  return kind;
}

export function makeId<Kind extends EntityKind>(
  kind: Kind,
  scheme: string,
  rest: string,
): `${Lowercase<Kind>}:${string}` {
  return `${kind.toLowerCase() as Lowercase<Kind>}:${scheme}:${rest}`;
}

/** The id of the Source entity of a source's slug. */
export function sourceId(slug: string): string {
  return `source:jejaring:${slug}`;
}

/** The slug of a source's id: the part that record ids carry. */
export function sourceSlug(id: string): string {
  const parsed = parseId(id);
  if (parsed === null || parsed.prefix !== 'source') {
    throw new GraphError('INVALID_ID', `"${id}" is not the id of a source.`, { id });
  }
  return parsed.rest;
}

export function recordId(source: string, key: string): string {
  return `record:${sourceSlug(source)}:${key}`;
}

export function flowId(record: string, ordinal: string): string {
  return `flow:${record.slice('record:'.length)}:${ordinal}`;
}

/** `partnership:wikidata:Q100-Q1492`: the two sorted as text, so that a pair has one id. */
export function pairId(a: string, b: string): string {
  return makeId('PARTNERSHIP', 'wikidata', a < b ? `${a}-${b}` : `${b}-${a}`);
}

/** Lower-case ASCII words joined by hyphens; never empty. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return words === '' ? `x-${digest(text).slice(0, 12)}` : words.slice(0, 120);
}

/** Identity of a relation: the same tie stated by another source is another relation. */
export function relationId(relation: {
  kind: string;
  from: string;
  to: string;
  qualifier?: string | null | undefined;
  validFrom?: string | null | undefined;
  source: string;
}): string {
  return digest(
    JSON.stringify([
      relation.kind,
      relation.from,
      relation.to,
      relation.qualifier ?? null,
      relation.validFrom ?? null,
      relation.source,
    ]),
  ).slice(0, 24);
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** JSON with sorted keys and without undefined: equal values give equal text, on any machine. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // Hashing an import passes here for every relation: one string, no lists of pairs.
  let text = '';
  const values = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(values).sort()) {
    if (values[key] === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(values[key])}`;
  }
  return `{${text}}`;
}
