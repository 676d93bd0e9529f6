import { entityKinds, type EntityKind, type ListField } from '../model/index.ts';
import type { EntityFilter } from '../store/graph-store.ts';
import type { Parameters } from './connection.ts';
import { labelOf, qualifierName } from './labels.ts';

/**
 * The entities `e` of a filter: what follows MATCH, what follows WHERE, and the parameters of both. All words come from
 * the model's lists; what a caller gave is a parameter.
 */
export interface Found {
  readonly match: string;
  readonly where: string;
  readonly parameters: Parameters;
}

type Related = NonNullable<EntityFilter['related']>[number];

/** @param isGiven true where `e` is known already, so that only the condition is used */
export function foundBy(filter: EntityFilter, isGiven = false): Found {
  const parameters: Record<string, unknown> = {};
  const given = (value: unknown) => {
    const name = `p${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  };
  const parts: string[] = [];
  if (filter.kinds !== undefined) parts.push(ofKinds('e', filter.kinds));
  if (filter.ids !== undefined) parts.push(`e.id IN ${given(filter.ids)}`);
  for (const { field, in: values } of filter.fields ?? []) {
    const isAmong = `e.${field} IN ${given(values.filter((value) => value !== null))}`;
    parts.push(values.includes(null) ? `(${isAmong} OR e.${field} IS NULL)` : isAmong);
  }
  for (const { field, from, to } of filter.ranges ?? []) {
    if (from !== undefined) parts.push(`e.${field} >= ${given(from)}`);
    if (to !== undefined) parts.push(`e.${field} <= ${given(to)}`);
  }
  if (filter.sources !== undefined) parts.push(`any(source IN e.sources WHERE source IN ${given(filter.sources)})`);
  const matchAll = filter.ids === undefined ? `(e:${startLabel(filter)})` : '(e:Entity) USING INDEX e:Entity(id)';
  // Few ends have few neighbours: the first relation to given ends is where the search begins.
  const [start, ...others] = (filter.related ?? []).toSorted(
    (a, b) => Number(b.to !== undefined) - Number(a.to !== undefined),
  );
  if (start === undefined) return { match: matchAll, where: allOf(parts), parameters };
  for (const related of others) parts.push(`EXISTS { MATCH ${joined(related)} WHERE ${relates(related, given)} }`);
  if (isGiven || filter.ids !== undefined || start.to === undefined) {
    parts.push(`EXISTS { MATCH ${joined(start)} WHERE ${relates(start, given)} }`);
    return { match: matchAll, where: allOf(parts), parameters };
  }
  const match = `${joined(start, 'Entity')} WHERE ${relates(start, given)} WITH DISTINCT e`;
  return { match, where: allOf(['e:Entity', ...parts]), parameters };
}

/** True for entities of any of the kinds. */
export function ofKinds(name: string, kinds: readonly (EntityKind | 'FLOW')[]): string {
  if (kinds.length === 0) return 'false';
  const labels = [...entityKinds, 'FLOW' as const].filter((kind) => kinds.includes(kind)).map(labelOf);
  return `${name}:${labels.join('|')}`;
}

/** A label that has an index of its own by name, where the filter leaves only one. */
function startLabel({ kinds }: EntityFilter): string {
  const [only] = kinds ?? [];
  return kinds?.length === 1 && only !== undefined && entityKinds.includes(only) ? labelOf(only) : 'Entity';
}

function joined({ kind, direction }: Related, label = ''): string {
  const end = label === '' ? '(o)' : `(o:${label})`;
  return direction === 'OUT' ? `(e)-[r:${kind}]->${end}` : `(e)<-[r:${kind}]-${end}`;
}

function relates({ kind, to, qualifiers }: Related, given: (value: unknown) => string): string {
  return allOf([
    ...(to === undefined ? [] : [`o.id IN ${given(to)}`]),
    ...(qualifiers === undefined ? [] : [`${qualifierOf(kind)} IN ${given(qualifiers)}`]),
  ]);
}

function qualifierOf(kind: Related['kind']): string {
  return `r.${qualifierName(kind)}`;
}

function allOf(parts: readonly string[]): string {
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

/** Kept as booleans; they order and count as 0 and 1. */
export const booleanFields: ReadonlySet<unknown> = new Set<ListField>(['isAutonomous', 'isHumanitarian', 'isUnnamed']);
