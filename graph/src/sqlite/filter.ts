import type { ListField } from '../model/index.ts';
import type { EntityFilter, FacetField } from '../store/graph-store.ts';
import { given, type Parameters } from './connection.ts';

/** A part of a question: SQL with its parameters in order. */
export interface Fragment {
  readonly sql: string;
  readonly parameters: Parameters;
}

const columns: Readonly<Record<ListField, string>> = {
  level: 'level',
  type: 'type',
  codeScheme: 'code_scheme',
  code: 'code',
  country: 'country',
  isAutonomous: 'is_autonomous',
  population: 'population',
  form: 'form',
  status: 'status',
  isHumanitarian: 'is_humanitarian',
  vocabulary: 'vocabulary',
  startYear: 'start_year',
  endYear: 'end_year',
  theme: 'theme',
  stage: 'stage',
  isUnnamed: 'is_unnamed',
  name: 'name',
};

export const listColumns = Object.keys(columns) as readonly ListField[];

/** Fields that are kept as 0 and 1. */
export const booleanFields: ReadonlySet<FacetField> = new Set<FacetField>([
  'isAutonomous',
  'isHumanitarian',
  'isUnnamed',
]);

export function columnOf(field: ListField): string {
  return `e.${columns[field]}`;
}

/** The condition of a filter over `entity e`; `1` where it holds always. */
export function conditionOf(filter: EntityFilter): Fragment {
  const parts: Fragment[] = [];
  if (filter.kinds !== undefined) parts.push(among('e.kind', filter.kinds));
  if (filter.ids !== undefined) parts.push(among('e.id', filter.ids));
  for (const { field, in: values } of filter.fields ?? []) parts.push(anyOf(columnOf(field), values));
  for (const { field, from, to } of filter.ranges ?? []) {
    if (from !== undefined) parts.push({ sql: `${columnOf(field)} >= ?`, parameters: [from] });
    if (to !== undefined) parts.push({ sql: `${columnOf(field)} <= ?`, parameters: [to] });
  }
  for (const related of filter.related ?? []) parts.push(relatedTo(related));
  if (filter.sources !== undefined) {
    parts.push({
      sql: `EXISTS (SELECT 1 FROM record s WHERE s.entity = e.id AND s.source IN ${given})`,
      parameters: [JSON.stringify(filter.sources)],
    });
  }
  return {
    sql: parts.length === 0 ? '1' : parts.map(({ sql }) => sql).join(' AND '),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function among(column: string, values: readonly unknown[]): Fragment {
  return { sql: `${column} IN ${given}`, parameters: [JSON.stringify(values)] };
}

function anyOf(column: string, values: readonly (string | number | boolean | null)[]): Fragment {
  const known = values
    .filter((value) => value !== null)
    .map((value) => (typeof value === 'boolean' ? Number(value) : value));
  const { sql, parameters } = among(column, known);
  return { sql: values.includes(null) ? `(${sql} OR ${column} IS NULL)` : sql, parameters };
}

function relatedTo({ kind, direction, to, qualifiers }: NonNullable<EntityFilter['related']>[number]): Fragment {
  const [own, other] = direction === 'OUT' ? ['from_id', 'to_id'] : ['to_id', 'from_id'];
  const parts = [
    { sql: `state = 'LINKED' AND kind = ?`, parameters: [kind] },
    ...(to === undefined ? [] : [among(other, to)]),
    ...(qualifiers === undefined ? [] : [among('qualifier', qualifiers)]),
  ];
  return {
    sql: `e.id IN (SELECT ${own} FROM relation WHERE ${parts.map(({ sql }) => sql).join(' AND ')})`,
    parameters: parts.flatMap(({ parameters }) => [...parameters]),
  };
}
