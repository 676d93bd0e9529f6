import type { LocalText } from '@jejaring/graph/model';
import { parseId } from '@jejaring/graph/model';
import { countryName } from './country-names.ts';

/** "Pemerintah Spanyol", "Government of Spain" for `actor:government:ES`; none for any other id. */
export function governmentNames(id: string): LocalText[] {
  const parsed = parseId(id);
  if (parsed?.prefix !== 'actor' || parsed.scheme !== 'government') return [];
  return [
    { language: 'id', text: `Pemerintah ${countryName(parsed.rest, 'id')}` },
    { language: 'en', text: `Government of ${countryName(parsed.rest, 'en')}` },
  ];
}
