import type { Facet, FacetField } from '../store/graph-store.ts';
import type { Connection } from './connection.ts';
import { booleanFields, columnOf, type Fragment } from './filter.ts';

/** A list's entities: what follows FROM, as `entity e` with its joins, and what follows WHERE. */
export interface Found {
  readonly from: string;
  readonly where: Fragment;
}

/**
 * Counts entities for each value, most first and then by value. One entity may count under several values of a
 * relation or source; unknown counts as null for a list field only.
 */
export function facetOf(connection: Connection, field: FacetField, { from, where }: Found, limit: number): Facet {
  const { value, join } = valuesOf(field);
  const rows = connection.all<{ value: string | number | null; count: number }>(
    `SELECT ${value} AS value, count(${join === null ? '*' : 'DISTINCT e.n'}) AS count FROM ${from} ${join?.sql ?? ''}
     WHERE ${where.sql} GROUP BY 1 ORDER BY count DESC, value LIMIT ?`,
    [...(join?.parameters ?? []), ...where.parameters, limit],
  );
  const isBoolean = booleanFields.has(field);
  return { field, values: rows.map((row) => ({ value: textOf(row.value, isBoolean), count: row.count })) };
}

function valuesOf(field: FacetField): { value: string; join: Fragment | null } {
  if (field === 'source')
    return { value: 's.source', join: { sql: 'JOIN record s ON s.entity = e.id', parameters: [] } };
  if (field === 'kind') return { value: 'e.kind', join: null };
  if (typeof field === 'string') return { value: columnOf(field), join: null };
  const [own, other] = field.direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
  const sql = `JOIN relation r ON r.${own} = e.id AND r.state = 'LINKED' AND r.kind = ?`;
  return { value: `r.${other}`, join: { sql, parameters: [field.relation] } };
}

function textOf(value: string | number | null, isBoolean: boolean): string | null {
  if (value === null) return null;
  return isBoolean ? String(value === 1) : String(value);
}
