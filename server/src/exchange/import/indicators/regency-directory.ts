import { fieldOf } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { readDecisions } from '../../../platform/decisions/index.ts';
import { ImportError } from '../import-error.ts';
import { bareName } from '../regions/region-names.ts';

export interface FoundRegency {
  readonly code: string;
  /** Why a table of corrections was needed; null where the name itself was found. */
  readonly reason: string | null;
}

const corrections = new Map(
  readDecisions(new URL('region-corrections.csv', import.meta.url), ['province', 'name', 'code', 'reason']).map(
    (row) => [`${row.province}\n${row.name}`, { code: row.code, reason: row.reason }],
  ),
);

/**
 * Finds the 514 by name, where "Kota" before it says that a city is meant. Letters alone are compared: spellings differ
 * in blanks, hyphens and capitals. Null: no region and no correction has the name.
 * @throws ImportError PREREQUISITE_MISSING where the store holds no regencies
 */
export async function regencyDirectory(
  store: GraphStore,
): Promise<(province: string, name: string) => FoundRegency | null> {
  const filter = { kinds: ['REGION'], fields: [{ field: 'level', in: ['REGENCY'] }] } as const;
  const { items } = await store.list({ filter, first: 1000 });
  if (items.length === 0) {
    const message = 'The store holds no regencies: import idn-regions.csv first (it is part of the sample).';
    throw new ImportError('PREREQUISITE_MISSING', message, { needs: 'idn-regions' });
  }
  const byName = new Map<string, string>();
  for (const regency of items) {
    const official = regency.names.find(({ use }) => use === 'OFFICIAL')?.text ?? '';
    const code = fieldOf(regency, 'code') ?? '';
    byName.set(nameKey(fieldOf(regency, 'type') === 'CITY', bareName(official)), code);
  }
  return (province, name) => {
    const correction = corrections.get(`${province}\n${name}`);
    if (correction !== undefined) return correction;
    const code = byName.get(nameKey(/^kota\s/i.test(name), bareName(name)));
    return code === undefined ? null : { code, reason: null };
  };
}

function nameKey(isCity: boolean, bare: string): string {
  return `${isCity ? 'CITY' : 'REGENCY'} ${bare.toLowerCase().replaceAll(/[^a-z]/g, '')}`;
}
