import { actorTypes, makeId, slug, type ActorType } from '@jejaring/graph/model';
import { comparable } from '../iati/comparable.ts';
import { readDecisions } from '../../../platform/decisions/index.ts';

/** The columns that say who took part. */
export interface PartyRow {
  readonly party_name: string;
  readonly party_country_iso2: string;
  readonly party_kind: string;
  readonly region_code: string;
}

export interface PartyActor {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly type: ActorType;
  readonly country: string | null;
  readonly governs: string | null;
  readonly locatedIn: string | null;
}

/** A region takes part itself, or one actor does, or several that the source put under one name. */
export type PartyIdentity = { readonly region: string } | { readonly actors: readonly PartyActor[] };

const table = Map.groupBy(
  readDecisions(new URL('parties.csv', import.meta.url), [
    'party_name',
    'actor',
    'name',
    'language',
    'type',
    'country',
    'governs',
    'located_in',
    'reason',
  ]),
  (row) => comparable(row.party_name),
);

const typeByKind: Readonly<Record<string, ActorType>> = {
  village: 'VILLAGE',
  'local government': 'LOCAL_GOVERNMENT',
  government: 'GOVERNMENT',
  multilateral: 'MULTILATERAL',
  company: 'PRIVATE_SECTOR',
  CSO: 'NATIONAL_NGO',
  academic: 'ACADEMIC',
};

/** Who a row means: a country is its region, whatever the bracket says; else the table of parties; else a new actor. */
export function partyOf(row: PartyRow): PartyIdentity | null {
  if (row.party_kind === 'country') {
    return /^[A-Z]{2}$/.test(row.party_country_iso2)
      ? { region: makeId('REGION', 'iso', row.party_country_iso2) }
      : null;
  }
  const known = table.get(comparable(row.party_name));
  if (known !== undefined) {
    return {
      actors: known.map((entry) => ({
        id: entry.actor,
        name: entry.name,
        language: entry.language,
        type: actorTypes.find((type) => type === entry.type) ?? 'OTHER',
        country: entry.country || null,
        governs: entry.governs || null,
        locatedIn: entry.located_in || null,
      })),
    };
  }
  const type = typeByKind[row.party_kind];
  if (type === undefined || row.party_name === '') return null;
  const region = /^\d{2}(\.\d{2})?$/.test(row.region_code) ? makeId('REGION', 'idn', row.region_code) : null;
  return {
    actors: [
      {
        id: makeId('ACTOR', 'local', `cooperation:${slug(row.party_name)}`),
        name: row.party_name,
        language: 'id',
        type,
        country: /^[A-Z]{2}$/.test(row.party_country_iso2) ? row.party_country_iso2 : null,
        governs: type === 'LOCAL_GOVERNMENT' ? region : null,
        locatedIn: type === 'LOCAL_GOVERNMENT' ? null : region,
      },
    ],
  };
}
