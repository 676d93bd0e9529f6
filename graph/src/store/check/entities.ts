import { canonicalJson, mergeRecords, unknownPrecedence, type Entity } from '../../model/index.ts';
import type { StoreFault } from '../graph-store.ts';
import type { CheckReads } from './check-reads.ts';

/** Every entity is the merge of its records, has a name, and shares no alias of scheme `id`. */
export async function* entityFaults(reads: CheckReads): AsyncGenerator<StoreFault> {
  const precedences = new Map<string, number>();
  const owners = new Map<string, string>();
  for await (const chunk of reads.scan(['ENTITIES'])) {
    if (chunk.part !== 'ENTITIES') continue;
    for (const { id, kind, fields } of chunk.items) {
      if (kind === 'SOURCE' && fields.precedence !== undefined) precedences.set(id, fields.precedence);
    }
    const records = await reads.recordsOf(chunk.items.map(({ id }) => id));
    for (const [index, entity] of chunk.items.entries()) {
      const stating = records[index] ?? [];
      if (stating.length === 0) {
        yield {
          code: 'ENTITY_NOT_MERGED',
          message: `${entity.id} lives though no record states it.`,
          ids: [entity.id],
        };
        continue;
      }
      const merged = mergeRecords(
        entity.id,
        entity.kind,
        entity.version,
        stating,
        (source) => precedences.get(source) ?? unknownPrecedence,
      );
      if (canonicalJson(merged) !== canonicalJson(entity)) {
        yield {
          code: 'ENTITY_NOT_MERGED',
          message: `${entity.id} is not the merge of its records.`,
          ids: [entity.id, ...merged.records],
        };
      }
      if (entity.names.length === 0 || entity.version < 1) {
        yield { code: 'ENTITY_NOT_MERGED', message: `${entity.id} has no name or no version.`, ids: [entity.id] };
      }
      yield* sharedAliases(entity, owners);
    }
  }
  for (const taken of await reads.livingNodes([...owners.keys()])) {
    const owner = owners.get(taken);
    if (owner === undefined || owner === taken) continue;
    yield { code: 'ALIAS_SHARED', message: `${taken} lives, and is also an alias of ${owner}.`, ids: [taken, owner] };
  }
}

function* sharedAliases(entity: Entity, owners: Map<string, string>): Generator<StoreFault> {
  for (const { scheme, value } of entity.aliases) {
    if (scheme !== 'id') continue;
    const other = owners.get(value);
    if (other !== undefined && other !== entity.id) {
      yield {
        code: 'ALIAS_SHARED',
        message: `${value} leads to ${other} and to ${entity.id}.`,
        ids: [other, entity.id],
      };
    }
    owners.set(value, entity.id);
  }
}
