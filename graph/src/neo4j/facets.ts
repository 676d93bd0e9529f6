import type { Facet, FacetField } from '../store/graph-store.ts';
import type { Parameters, Runner } from './connection.ts';

/** A list's entities: everything up to where `e` is known. */
export interface Listed {
  readonly cypher: string;
  readonly parameters: Parameters;
}

/**
 * Counts entities for each value, most first and then by value. One entity may count under several values of a
 * relation or source; unknown counts as null for a list field only, and stands before the known of the same count.
 */
export async function facetOf(runner: Runner, field: FacetField, listed: Listed, limit: number): Promise<Facet> {
  const rows = await runner.run<{ value: string | number | boolean | null; count: number }>(
    `${listed.cypher} ${valuesOf(field)} RETURN value, count ORDER BY count DESC, value IS NOT NULL, value LIMIT $facetLimit`,
    { ...listed.parameters, facetLimit: BigInt(limit) },
  );
  return { field, values: rows.map(({ value, count }) => ({ value: value === null ? null : String(value), count })) };
}

function valuesOf(field: FacetField): string {
  if (field === 'source') return 'UNWIND e.sources AS value WITH value, count(*) AS count';
  if (typeof field === 'string') return `WITH e.${field} AS value, count(*) AS count`;
  const [left, right] = field.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  return `MATCH (e)${left}[r:${field.relation}]${right}(o) WITH o.id AS value, count(DISTINCT e) AS count`;
}
