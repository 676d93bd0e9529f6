import type { Facet, FacetField } from '../store/graph-store.ts';
import type { Connection } from './connection.ts';
import { booleanFields, columnOf, type Fragment } from './filter.ts';

/**
 * Counts entities for each value, most first and then by value. One entity may count under several values of a
 * relation or source; unknown counts as null for a list field only.
 * @param found the entities as `SELECT e.n`
 */
export function facetOf(connection: Connection, field: FacetField, found: Fragment, limit: number): Facet {
  const rows = connection.all<{ value: string | number | null; count: number }>(
    `SELECT value, count(*) AS count FROM (${valuesOf(field, found.sql)}) GROUP BY value ORDER BY count DESC, value LIMIT ?`,
    [...found.parameters, ...(typeof field === 'object' ? [field.relation] : []), limit],
  );
  const isBoolean = booleanFields.has(field);
  return { field, values: rows.map(({ value, count }) => ({ value: textOf(value, isBoolean), count })) };
}

function valuesOf(field: FacetField, found: string): string {
  if (field === 'source') return `SELECT DISTINCT e.n, r.source AS value FROM entity e JOIN record r ON r.entity = e.id WHERE e.n IN (${found})`;
  if (field === 'kind') return `SELECT e.kind AS value FROM entity e WHERE e.n IN (${found})`;
  if (typeof field === 'string') return `SELECT ${columnOf(field)} AS value FROM entity e WHERE e.n IN (${found})`;
  const [own, other] = field.direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
  return `SELECT DISTINCT e.n, r.${other} AS value FROM entity e JOIN relation r ON r.${own} = e.id
    WHERE e.n IN (${found}) AND r.state = 'LINKED' AND r.kind = ?`;
}

function textOf(value: string | number | null, isBoolean: boolean): string | null {
  if (value === null) return null;
  return isBoolean ? String(value === 1) : String(value);
}
