import {
  modalities,
  partnershipForms,
  recordAbout,
  roles,
  slug,
  type PartnershipForm,
  type RelationInput,
  type TypedRecord,
  type WordOf,
} from '@jejaring/graph/model';
import type { PartyIdentity, PartyRow } from './party-identity.ts';
import { locatorOf, unmappedSource, type RowSource } from './row-source.ts';
import { sectorsOf } from './urusan.ts';

export interface InitiativeRow extends RowSource, PartyRow {
  readonly row: number;
  readonly initiative_id: string;
  readonly name: string;
  readonly form: string;
  readonly start_year: string;
  readonly end_year: string;
  readonly modality: string;
  readonly sector: string;
  readonly role: string;
}

/** The file's words for modalities, such as "technical cooperation"; null for one that is none. */
export function modalityOf(text: string): WordOf<'Modality'> | null {
  const word = text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return modalities.find((modality) => modality === word) ?? null;
}

export function formOf(text: string): PartnershipForm | null {
  return partnershipForms.find((form) => form === text) ?? null;
}

/** One of the three roles of South-South cooperation; null for anything else. */
export function roleOf(text: string): string | null {
  return ['BENEFICIARY', 'PIVOTAL', 'FACILITATING'].includes(text)
    ? (roles.find((role) => role === text) ?? null)
    : null;
}

export function initiativeId(row: InitiativeRow): string {
  return `partnership:cooperation:${row.initiative_id}`;
}

/** What one row says of its initiative, with the row's own party; the sectors are stated by the first row. */
export function initiativeRecord(
  source: string,
  row: InitiativeRow,
  party: PartyIdentity,
  isFirst: boolean,
): TypedRecord {
  const id = initiativeId(row);
  const year = (text: string) => (/^\d{4}$/.test(text) ? text : null);
  const [from, to] = [year(row.start_year), year(row.end_year)];
  const form = formOf(row.form);
  const kinds = row.modality.split(';').flatMap((text) => modalityOf(text) ?? []);
  const parties = 'region' in party ? [party.region] : party.actors.map((actor) => actor.id);
  const relations = parties.map((each): RelationInput => ({
    kind: 'PARTY_TO',
    from: each,
    to: id,
    qualifier: roleOf(row.role),
    basis: 'INFERRED',
    rule: 'role read from the description',
    ...(row.source_says !== '' && { properties: { note: row.source_says } }),
  }));
  return recordAbout({
    source,
    key: `${row.initiative_id}:${slug(row.party_name)}:${row.role.toLowerCase()}`,
    entity: { id, kind: 'PARTNERSHIP' },
    locator: locatorOf(row.row, row),
    fields: {
      names: [
        {
          language: /\b(for|of|with|the|and|Training|Centre|Cooperation)\b/.test(row.name) ? 'en' : 'id',
          text: row.name,
          use: 'OFFICIAL',
        },
      ],
      ...(form !== null && { form }),
      ...(kinds.length > 0 && { modalities: kinds }),
      // An empty year is unknown, never an open end.
      ...((from !== null || to !== null) && { period: { from, to } }),
    },
    unmapped: { partyName: row.party_name, sector: row.sector, ...unmappedSource(row) },
    relations: [...relations, ...(isFirst ? (sectorsOf(row.sector, id) ?? []) : [])],
  });
}
