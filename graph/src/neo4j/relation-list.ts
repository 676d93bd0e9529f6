import type { Relation, RelationKind, RelationProperties } from '../model/index.ts';
import { relationFrom } from './rows.ts';

type Name = Exclude<keyof RelationProperties, 'point'>;
const all: Record<Name, true> = {
  share: true,
  precision: true,
  place: true,
  severity: true,
  evidence: true,
  value: true,
  unit: true,
  quality: true,
  outcome: true,
  year: true,
  note: true,
};
const names = Object.keys(all) as readonly Name[];

const columns = ['id', 'role', 'qualifier', 'validFrom', 'validTo', 'source', 'record', 'basis', 'rule', 'lat', 'lon'];

/**
 * Ends and properties of a relation, as `r` joins `a` to `b`, in one list: of a million relations a map would carry the
 * names of its properties a million times, which takes the reader longer than all else.
 */
export const relationList = `[a.id, b.id, ${[...columns, ...names].map((name) => `r.${name}`).join(', ')}]`;

/** The relation of such a list; null where it is just being written and not whole yet. */
export function relationOfList(kind: RelationKind, list: readonly unknown[]): Relation | null {
  const [from, to, id, role, qualifier, validFrom, validTo, source, record, basis, rule] = list as readonly (
    | string
    | null
  )[];
  if (from == null || to == null || id == null || source == null || record == null || basis == null) return null;
  const kept = { id, role, qualifier, validFrom, validTo, source, record, basis: basis as Relation['basis'], rule };
  return relationFrom({ kind, from, to }, kept, propertiesOf(list));
}

function propertiesOf(list: readonly unknown[]): RelationProperties {
  const first = columns.length + 2;
  const found: Partial<Record<keyof RelationProperties, unknown>> = {};
  for (const [at, name] of names.entries()) {
    const value = list[first + at];
    if (value !== null && value !== undefined) found[name] = value;
  }
  const [lat, lon] = list.slice(first - 2, first);
  if (typeof lat === 'number' && typeof lon === 'number') found.point = { lat, lon };
  return found as RelationProperties;
}
