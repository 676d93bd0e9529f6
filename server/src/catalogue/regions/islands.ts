import { fieldOf } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import type { SomeLanguages } from '@jejaring/words';
import { ApiError } from '@jejaring/schema/errors';
import { readDecisions } from '../../platform/decisions/index.ts';

export interface IslandRoot {
  readonly id: string;
  readonly names: SomeLanguages;
  /** First characters of the codes of its provinces. */
  readonly prefixes: readonly string[];
}

const rows = readDecisions(new URL('islands.csv', import.meta.url), ['province_prefix', 'id', 'name_id', 'name_en']);

/** Islands and groups of Indonesia in the order of their provinces' codes, as the table beside this file has them. */
export const islands: readonly IslandRoot[] = [...Map.groupBy(rows, ({ id }) => id)].map(([id, same]) => ({
  id,
  names: { id: same[0]?.name_id ?? id, en: same[0]?.name_en ?? id },
  prefixes: same.map(({ province_prefix }) => province_prefix),
}));

/** Ids of the provinces on these islands. @throws ApiError INVALID_FILTER where there is no such island */
export async function provincesOn(store: GraphStore, ids: readonly string[]): Promise<string[]> {
  const prefixes = ids.flatMap((id) => {
    const island = islands.find((one) => one.id === id);
    if (island !== undefined) return island.prefixes;
    throw new ApiError('INVALID_FILTER', `There is no island "${id}": the query islands lists them.`, { island: id });
  });
  const fields = [
    { field: 'level', in: ['PROVINCE'] },
    { field: 'country', in: ['ID'] },
  ] as const;
  const { items } = await store.list({ first: 1000, filter: { kinds: ['REGION'], fields } });
  return items
    .filter((region) => prefixes.some((prefix) => fieldOf(region, 'code')?.startsWith(prefix)))
    .map(({ id }) => id);
}
