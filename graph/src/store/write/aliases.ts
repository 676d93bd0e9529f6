import { GraphError, type Entity } from '../../model/index.ts';
import type { GraphTransaction } from '../transaction.ts';

/**
 * An alias of scheme `id` leads to one entity and is not the id of another living one. Checked against the store as it
 * will be once these entities are written; entities that are gone must be deleted before.
 * @throws GraphError ALIAS_TAKEN
 */
export async function checkAliases(transaction: GraphTransaction, entities: readonly Entity[]): Promise<void> {
  const written = new Set(entities.map(({ id }) => id));
  const owners = new Map<string, string>();
  for (const { id, aliases } of entities) {
    for (const { scheme, value } of aliases) {
      if (scheme !== 'id' || value === id) continue;
      if (written.has(value)) throw taken(value, id, value);
      const other = owners.get(value);
      if (other !== undefined && other !== id) throw taken(value, id, other);
      owners.set(value, id);
    }
  }
  const claims = await transaction.idAliases([...owners.keys(), ...written]);
  for (const { value, entity } of claims) {
    // An entity that is written now says by itself, above, what its aliases are from now on.
    if (written.has(entity) || entity === value) continue;
    throw taken(value, owners.get(value) ?? value, entity);
  }
  const [living] = await transaction.livingNodes([...owners.keys()]);
  if (living !== undefined) throw taken(living, owners.get(living) ?? living, living);
}

function taken(alias: string, entity: string, owner: string): GraphError {
  return new GraphError(
    'ALIAS_TAKEN',
    `${alias} already leads to ${owner}, so it cannot lead to ${entity}: join the two, or drop one alias.`,
    {
      alias,
      entity,
      owner,
    },
  );
}
