import { recordAbout, sourceId, type LocalName, type RelationInput, type TypedRecord } from '@jejaring/graph/model';
import { hasColumns } from '../csv-columns.ts';
import { csvRows } from '../csv-rows.ts';
import type { Finding, ImportContext, Importer, ImportFile, ImportItem } from '../importer.ts';
import {
  formOf,
  initiativeId,
  initiativeRecord,
  modalityOf,
  roleOf,
  type InitiativeRow,
} from './initiative-records.ts';
import { partyOf, type PartyActor } from './party-identity.ts';
import { locatorOf } from './row-source.ts';
import { sectorsOf } from './urusan.ts';

const columns = [
  'initiative_id',
  'name',
  'form',
  'start_year',
  'end_year',
  'modality',
  'sector',
  'party_name',
  'party_country_iso2',
  'party_kind',
  'role',
  'region_code',
  'source_title',
  'source_url_or_file',
  'source_says',
] as const;

/** Indonesia's South-South, triangular and Reverse Linkage cooperation: one row for each party. */
export const southSouthImporter: Importer = {
  id: 'cooperation-south-south',
  description: 'South-South, triangular and Reverse Linkage cooperation with its parties in three roles (CSV)',
  accepts: ({ head }) => hasColumns(head, columns),
  read: readSouthSouth,
};

interface KnownActor {
  readonly actor: PartyActor;
  readonly row: InitiativeRow;
  readonly names: LocalName[];
  readonly relations: Map<string, RelationInput>;
}

/** One record for each row, on its initiative; then one for each actor that is a party, with all its names. */
async function* readSouthSouth(file: ImportFile, context: ImportContext): AsyncGenerator<ImportItem> {
  const source = sourceId(file.source.slug);
  const initiatives = new Set<string>();
  const actors = new Map<string, KnownActor>();
  const partyNames = new Set<string>();
  const seen = { rows: 0 };
  for await (const item of csvRows(file, context, { columns })) {
    if ('finding' in item) {
      yield item;
      continue;
    }
    seen.rows += 1;
    const row: InitiativeRow = { ...item.values, row: item.row };
    const party = partyOf(row);
    const findings = faultsOf(row, item.line, party !== null);
    for (const finding of findings) yield { finding };
    if (party === null || findings.some((finding) => finding.severity === 'ERROR')) continue;
    partyNames.add(row.party_name);
    if ('actors' in party) for (const actor of party.actors) remember(actors, actor, row);
    const isFirst = !initiatives.has(row.initiative_id);
    initiatives.add(row.initiative_id);
    yield { record: initiativeRecord(source, row, party, isFirst) };
  }
  for (const known of actors.values()) yield { record: actorRecord(source, known) };
  yield { counted: { rows: seen.rows, initiatives: initiatives.size, partyNames: partyNames.size } };
}

function remember(actors: Map<string, KnownActor>, actor: PartyActor, row: InitiativeRow): void {
  const known: KnownActor = actors.get(actor.id) ?? { actor, row, names: [], relations: new Map() };
  actors.set(actor.id, known);
  if (!known.names.some((name) => name.text === actor.name)) {
    known.names.push({
      language: actor.language,
      text: actor.name,
      use: known.names.length === 0 ? 'OFFICIAL' : 'VARIANT',
    });
  }
  if (actor.governs !== null) known.relations.set('GOVERNS', { kind: 'GOVERNS', from: actor.id, to: actor.governs });
  if (actor.locatedIn !== null)
    known.relations.set('LOCATED_IN', { kind: 'LOCATED_IN', from: actor.id, to: actor.locatedIn });
}

function actorRecord(source: string, { actor, row, names, relations }: KnownActor): TypedRecord {
  return recordAbout({
    source,
    key: `org:${actor.id}`,
    entity: { id: actor.id, kind: 'ACTOR' },
    locator: locatorOf(row.row, row),
    fields: { names, type: actor.type, ...(actor.country !== null && { country: actor.country }) },
    relations: [...relations.values()],
  });
}

function faultsOf(row: InitiativeRow, line: number, isKnownParty: boolean): Finding[] {
  const key = row.initiative_id;
  const findings: Finding[] = [];
  const fault = (severity: Finding['severity'], code: string, field: keyof typeof row, message: string) =>
    findings.push({ severity, code, message, line, key, field, value: String(row[field]) });
  if (row.initiative_id === '' || row.name === '')
    fault('ERROR', 'INITIATIVE_MISSING', 'initiative_id', 'The row names no initiative; it was left out.');
  if (!isKnownParty)
    fault(
      'ERROR',
      'PARTY_UNKNOWN',
      'party_name',
      `No party can be made of ${row.party_name || 'an empty name'} (${row.party_kind}); the row was left out.`,
    );
  if (roleOf(row.role) === null)
    fault(
      'ERROR',
      'ROLE_UNKNOWN',
      'role',
      `The role ${row.role || '(empty)'} is none of the three; the row was left out.`,
    );
  if (formOf(row.form) === null)
    fault('WARNING', 'FORM_UNKNOWN', 'form', `The form ${row.form || '(empty)'} is unknown.`);
  for (const year of ['start_year', 'end_year'] as const) {
    if (row[year] !== '' && !/^\d{4}$/.test(row[year]))
      fault('WARNING', 'YEAR_INVALID', year, `"${row[year]}" is no year; it is unknown.`);
  }
  for (const text of row.modality.split(';')) {
    if (text.trim() !== '' && modalityOf(text) === null)
      fault('WARNING', 'MODALITY_UNKNOWN', 'modality', `${text.trim()} is no modality; it was left out.`);
  }
  if (sectorsOf(row.sector, initiativeId(row)) === null) {
    fault(
      'WARNING',
      'PURPOSE_UNMAPPED',
      'sector',
      `"${row.sector}" stands in no row of the table of purposes; no sector was made of it.`,
    );
  }
  return findings;
}
