import type { LocalName } from './fields.ts';
import type { Entity } from './record.ts';

/**
 * The names for a label or a sentence. A province or a country goes by a short one where it has one ("Jakarta" for
 * "Daerah Khusus Ibukota Jakarta"); a regency or city keeps the word that tells it from its namesake; all else keeps
 * its names. Never empty while there is any name.
 */
export function labelNames(entity: Pick<Entity, 'kind' | 'names' | 'fields'>): readonly LocalName[] {
  const level = entity.fields['level'];
  if (entity.kind !== 'REGION' || (level !== 'PROVINCE' && level !== 'COUNTRY')) return entity.names;
  const short = entity.names.filter((name) => name.use === 'SHORT' && name.to === undefined);
  return short.length === 0 ? entity.names : short;
}
