import { makeId, slug, type Basis } from '@jejaring/graph/model';
import { codelist } from './codelists.ts';
import { namesAgree } from './name-agreement.ts';
import { comparable } from './comparable.ts';
import { readDecisions } from '../../../platform/decisions/index.ts';

/** An organisation as an activity writes it. */
export interface OrganisationMention {
  readonly ref: string | null;
  readonly name: string | null;
}

export interface Government {
  readonly region: string;
  readonly basis: Basis;
}

export interface OrganisationIdentity {
  readonly id: string;
  /** True for a category ("Other NGO"): counted, never a connecting node. */
  readonly isUnnamed: boolean;
  /** The rule that chose the id, for the reader of a finding or a note. */
  readonly rule: 'GLOBAL_REF' | 'REGISTER' | 'REPORTER' | 'TABLE' | 'GOVERNMENT' | 'LOCAL';
  readonly governs?: Government;
  /** The register's name for the ref, where the name met is another body's and the two were kept apart. */
  readonly otherBody?: string;
}

/** A register of a jurisdiction or of IATI, then its number: KR-GOV-051, XM-DAC-41114, XI-IATI-EC_INTPA. */
const globalRef = /^[A-Z]{2}-[A-Z][A-Z0-9_]*-.+$/;

export function isGlobalRef(ref: string): boolean {
  return globalRef.test(ref);
}

export function isRegistered(ref: string): boolean {
  return codelist('ReportingOrganisation').has(ref);
}

const here = (name: string) => new URL(name, import.meta.url);
const merges = byReporter(
  readDecisions(here('organisation-merges.csv'), ['reporter', 'ref', 'name', 'actor', 'reason']),
);
const categories = byReporter(
  readDecisions(here('organisation-categories.csv'), ['reporter', 'ref', 'name', 'reason']),
);
const governments = new Map(
  readDecisions(here('governments.csv'), ['name', 'actor', 'region', 'basis', 'reason']).map((row) => [
    comparable(row.name),
    {
      actor: row.actor,
      governs: { region: row.region, basis: row.basis === 'STATED' ? 'STATED' : 'INFERRED' } as const,
    },
  ]),
);

/**
 * Who is meant. In order: the visible tables, the reporter's own ref or name, a ref that is valid everywhere, a code
 * of the register whose name agrees, else an id of the reporter's own: two strangers never share one, for publishers
 * use bare numbers as they like. Null where neither name nor ref is given.
 */
export function identify(mention: OrganisationMention, reporter: OrganisationMention): OrganisationIdentity | null {
  const { ref } = mention;
  const name = mention.name ?? ref;
  if (name === null) return null;
  const met = { ref: ref ?? '', name: comparable(mention.name ?? '') };
  const publisher = reporter.ref ?? '';
  const isUnnamed = categories.get(publisher)?.some((row) => matches(row, met)) ?? false;

  const merged = merges.get(publisher)?.find((row) => matches(row, met));
  if (merged !== undefined) return { id: merged.actor, isUnnamed, rule: 'TABLE' };
  const government = mention.name === null ? undefined : governments.get(met.name);
  if (government !== undefined)
    return { id: government.actor, isUnnamed, rule: 'GOVERNMENT', governs: government.governs };
  if (ref !== null && ref === reporter.ref) return { id: idOfReporter(reporter), isUnnamed, rule: 'REPORTER' };
  if (ref === null && reporter.name !== null && comparable(name) === comparable(reporter.name)) {
    return { id: idOfReporter(reporter), isUnnamed, rule: 'REPORTER' };
  }
  if (ref !== null && isGlobalRef(ref)) return { id: makeId('ACTOR', 'iati', ref), isUnnamed, rule: 'GLOBAL_REF' };
  const registered = ref === null ? undefined : codelist('ReportingOrganisation').get(ref);
  const local = makeId('ACTOR', 'local', `${reporter.ref ?? slug(reporter.name ?? 'unknown')}:${slug(name)}`);
  if (ref === null || registered === undefined) return { id: local, isUnnamed, rule: 'LOCAL' };
  if (mention.name === null || namesAgree(mention.name, registered)) {
    return { id: makeId('ACTOR', 'iati', ref), isUnnamed, rule: 'REGISTER' };
  }
  return { id: local, isUnnamed, rule: 'LOCAL', otherBody: registered };
}

/** A reporter's ref is its own word for itself: it holds everywhere where it is of the global form or registered. */
function idOfReporter(reporter: OrganisationMention): string {
  const ref = reporter.ref;
  if (ref !== null && (isGlobalRef(ref) || isRegistered(ref))) return makeId('ACTOR', 'iati', ref);
  return makeId('ACTOR', 'local', `${ref ?? 'unknown'}:${slug(reporter.name ?? ref ?? 'unknown')}`);
}

type Place = Readonly<Record<'ref' | 'name', string>>;

/** A star stands for any reference or any name. */
function matches(row: Place, met: Place): boolean {
  return (row.ref === '*' || row.ref === met.ref) && (row.name === '*' || row.name === met.name);
}

/** The rows of each publisher, their names made comparable once. */
function byReporter<Row extends Place & { readonly reporter: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  return Map.groupBy(
    rows.map((row) => ({ ...row, name: comparable(row.name) })),
    (row) => row.reporter,
  );
}
