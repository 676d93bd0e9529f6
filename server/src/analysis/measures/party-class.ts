import { partyClasses, type PartyClass } from '@jejaring/graph/measures';
import type { NodeLabel } from '@jejaring/graph/network';

/** By IATI organisation type; public bodies whose level the type does not tell are not guessed. */
const ofActor: Readonly<Record<string, PartyClass>> = {
  GOVERNMENT: 'NATIONAL',
  LOCAL_GOVERNMENT: 'REGIONAL',
  COOPERATION_BODY: 'REGIONAL',
  FORUM: 'REGIONAL',
  METROPOLITAN_AREA: 'REGIONAL',
  VILLAGE: 'VILLAGE',
  MULTILATERAL: 'INTERNATIONAL',
  INTERNATIONAL_NGO: 'NON_STATE',
  NATIONAL_NGO: 'NON_STATE',
  REGIONAL_NGO: 'NON_STATE',
  PARTNER_COUNTRY_NGO: 'NON_STATE',
  PUBLIC_PRIVATE_PARTNERSHIP: 'NON_STATE',
  FOUNDATION: 'NON_STATE',
  PRIVATE_SECTOR: 'NON_STATE',
  PRIVATE_SECTOR_PROVIDER_COUNTRY: 'NON_STATE',
  PRIVATE_SECTOR_RECIPIENT_COUNTRY: 'NON_STATE',
  PRIVATE_SECTOR_THIRD_COUNTRY: 'NON_STATE',
  ACADEMIC: 'NON_STATE',
  ASSOCIATION: 'NON_STATE',
};

/** Regions by their level, cities and provinces abroad among them; a country stands for its state. */
const ofRegion: Readonly<Record<string, PartyClass>> = {
  SUPRANATIONAL: 'INTERNATIONAL',
  COUNTRY: 'NATIONAL',
  PROVINCE: 'REGIONAL',
  REGENCY: 'REGIONAL',
  CITY: 'REGIONAL',
  FOREIGN: 'REGIONAL',
  FOREIGN_CITY: 'REGIONAL',
  FOREIGN_REGION: 'REGIONAL',
};

/** The class of a party, as a number of `partyClasses`. */
export function partyClass({ kind, type }: Pick<NodeLabel, 'kind' | 'type'>): number {
  const table = kind === 'REGION' ? ofRegion : kind === 'ACTOR' ? ofActor : {};
  return partyClasses.indexOf(table[type ?? ''] ?? 'UNKNOWN');
}
