import type { EntityOf } from './record.ts';
import type { LocalName } from './values.ts';
import type { EntityKind } from './vocabulary.ts';

type Labelled = { [Kind in EntityKind]: Pick<EntityOf<Kind>, 'kind' | 'names' | 'fields'> }[EntityKind];

/**
 * The names for a label or a sentence. A province or a country goes by a short one where it has one ("Jakarta" for
 * "Daerah Khusus Ibukota Jakarta"); a regency or city keeps the word that tells it from its namesake; all else keeps
 * its names. Never empty while there is any name.
 */
export function labelNames(entity: Labelled): readonly LocalName[] {
  if (entity.kind !== 'REGION') return entity.names;
  const { level } = entity.fields;
  if (level !== 'PROVINCE' && level !== 'COUNTRY') return entity.names;
  const short = entity.names.filter((name) => name.use === 'SHORT' && name.to === undefined);
  return short.length === 0 ? entity.names : short;
}
