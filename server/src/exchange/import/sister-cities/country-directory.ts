import { fieldOf } from '@jejaring/graph/model';
import type { GraphStore } from '@jejaring/graph/store';
import { readDecisions } from '../../../platform/decisions/index.ts';
import { ImportError } from '../import-error.ts';

export interface FoundCountry {
  /** ISO 3166-1 alpha-2; null where the name stands for no country of today. */
  readonly iso: string | null;
  /** Why the name was read so; null where it is a name that the store knows. */
  readonly reason: string | null;
}

const decisions = new Map(
  readDecisions(new URL('country-names.csv', import.meta.url), ['name', 'city', 'iso', 'reason']).map((row) => [
    decisionKey(row.name, row.city),
    { iso: row.iso === '' ? null : row.iso, reason: row.reason },
  ]),
);

/** The English name of a city's country as the file has it, and the city's number. Null: nobody knows the name. */
export type CountryOf = (name: string, city: string) => FoundCountry | null;

/**
 * Finds countries by their English names in the store, else by the table of decisions, where one for this city alone
 * comes first.
 * @throws ImportError PREREQUISITE_MISSING where the store holds no countries
 */
export async function countryDirectory(store: GraphStore): Promise<CountryOf> {
  const filter = { kinds: ['REGION'], fields: [{ field: 'level', in: ['COUNTRY'] }] } as const;
  const { items } = await store.list({ filter, first: 1000 });
  if (items.length === 0) {
    const message = 'The store holds no countries: import countries.csv first (it is part of the sample).';
    throw new ImportError('PREREQUISITE_MISSING', message, { needs: 'countries' });
  }
  const byName = new Map<string, FoundCountry>();
  for (const country of items) {
    for (const { language, text } of country.names) {
      if (language === 'en') byName.set(text, { iso: fieldOf(country, 'code') ?? '', reason: null });
    }
  }
  return (name, city) =>
    byName.get(name) ?? decisions.get(decisionKey(name, city)) ?? decisions.get(decisionKey(name, '')) ?? null;
}

function decisionKey(name: string, city: string): string {
  return `${name}\n${city}`;
}
