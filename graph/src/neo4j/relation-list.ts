import type { Relation, RelationKind } from '../model/index.ts';
import { relationFrom, type OtherProperties } from './rows.ts';

const columns = ['id', 'role', 'qualifier', 'validFrom', 'validTo', 'source', 'record', 'basis', 'rule'];
const isColumn = `k IN [${columns.map((name) => `'${name}'`).join(', ')}]`;

/**
 * Ends and properties of a relation, as `r` joins `a` to `b`, in one list: of a million relations a map would carry the
 * names of its properties a million times, which takes the reader longer than all else. What few relations have stands
 * by name in a list of its own at the end, since to ask each relation for each of these takes longer.
 */
export const relationList = `[a.id, b.id, ${columns.map((name) => `r.${name}`).join(', ')}, [k IN keys(r) WHERE NOT ${isColumn} | [k, r[k]]]]`;

/** The relation of such a list; null where it is just being written and not whole yet. */
export function relationOfList(kind: RelationKind, list: readonly unknown[]): Relation | null {
  const [from, to, id, role, qualifier, validFrom, validTo, source, record, basis, rule] = list as readonly (
    | string
    | null
  )[];
  if (from == null || to == null || id == null || source == null || record == null || basis == null) return null;
  const kept = { id, role, qualifier, validFrom, validTo, source, record, basis: basis as Relation['basis'], rule };
  // A name without a value was taken away between the two.
  const named = (list.at(-1) as readonly [string, unknown][]).filter(([, value]) => value !== null);
  const others = Object.fromEntries(named) as OtherProperties;
  return relationFrom({ kind, from, to }, kept, others);
}
