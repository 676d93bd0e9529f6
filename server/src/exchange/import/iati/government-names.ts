import type { LocalText } from '@jejaring/graph/model';
import { parseId } from '@jejaring/graph/model';
import { countryName } from './country-names.ts';

/** The code of the country whose government `actor:government:ES` is; null for any other id. */
export function countryGovernedBy(id: string): string | null {
  const parsed = parseId(id);
  return parsed?.prefix === 'actor' && parsed.scheme === 'government' ? parsed.rest : null;
}

/** "Pemerintah Spanyol", "Government of Spain" for `actor:government:ES`; none for any other id. */
export function governmentNames(id: string): LocalText[] {
  const country = countryGovernedBy(id);
  if (country === null) return [];
  return [
    { language: 'id', text: `Pemerintah ${countryName(country, 'id')}` },
    { language: 'en', text: `Government of ${countryName(country, 'en')}` },
  ];
}
