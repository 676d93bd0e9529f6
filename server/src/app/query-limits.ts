import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { ApiError } from '@jejaring/schema/errors';

/** What one document may ask. Introspection by the usual tools has depth 13 and the pages' largest question cost 6,000. */
export const queryLimits = { tokens: 4000, depth: 16, aliases: 40, cost: 30_000 } as const;

type Variables = Readonly<Record<string, unknown>>;

/** A document's measures; its cost depends on the variables, so it is computed anew for every request. */
export interface QueryMeasure {
  readonly depth: number;
  readonly aliases: number;
  cost(variables: Variables): number;
}

/** @throws ApiError QUERY_TOO_DEEP, TOO_MANY_ALIASES, QUERY_TOO_COSTLY */
export function limitQuery(measure: QueryMeasure, variables: Variables): void {
  const { depth, aliases, cost } = queryLimits;
  if (measure.depth > depth) {
    throw new ApiError('QUERY_TOO_DEEP', `The document is nested more than ${depth} deep: ask in two steps.`, {
      maximum: depth,
    });
  }
  if (measure.aliases > aliases) {
    const message = `The document has ${measure.aliases} aliases and at most ${aliases} are answered: use nodes(ids:), or split it.`;
    throw new ApiError('TOO_MANY_ALIASES', message, { actual: measure.aliases, maximum: aliases });
  }
  const asked = measure.cost(variables);
  if (asked > cost) {
    const message = `The answer could hold ${asked} things and at most ${cost} are answered: lower "first" or "limit", or split the document.`;
    throw new ApiError('QUERY_TOO_COSTLY', message, { actual: asked, maximum: cost });
  }
}

/** One step of the cost: what a selection costs for one parent, and how often a parent has it. */
interface CostNode {
  readonly own: number;
  times(variables: Variables): number;
  readonly parts: readonly CostNode[];
}

/**
 * Measures an operation once. The cost counts the objects that an answer may hold: every field that gives objects
 * counts one, times the page size (`first`, `limit` or the number of `ids`) of every list around it.
 */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): QueryMeasure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const defaults = new Map<string, ValueNode>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue !== undefined) defaults.set(variable.name.value, defaultValue);
  }
  const walk = new Walk(schema, fragments, defaults);
  const root = schema.getRootType(operation.operation) ?? undefined;
  const parts = walk.selections(operation.selectionSet, root, 1);
  return { depth: walk.depth, aliases: walk.aliases, cost: (variables) => total(parts, variables, 1) };
}

/** Multiplied out, but never past what a number holds. */
function total(parts: readonly CostNode[], variables: Variables, times: number): number {
  let sum = 0;
  for (const part of parts) {
    const often = Math.min(times * part.times(variables), Number.MAX_SAFE_INTEGER);
    sum += often * part.own + total(part.parts, variables, often);
    if (sum > Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
  }
  return sum;
}

/** Fragments are walked where they are spread: validation has already refused circles, and the tokens bound the rest. */
class Walk {
  depth = 0;
  aliases = 0;
  #visited = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    readonly defaults: ReadonlyMap<string, ValueNode>,
  ) {}

  selections(set: SelectionSetNode, parent: GraphQLNamedType | undefined, depth: number): CostNode[] {
    return set.selections.flatMap((selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return this.field(selection, parent, depth);
        case Kind.INLINE_FRAGMENT: {
          const type = selection.typeCondition?.name.value;
          return this.selections(
            selection.selectionSet,
            type === undefined ? parent : this.schema.getType(type),
            depth,
          );
        }
        case Kind.FRAGMENT_SPREAD: {
          const fragment = this.fragments.get(selection.name.value);
          if (fragment === undefined) return [];
          return this.selections(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value), depth);
        }
      }
    });
  }

  field(node: FieldNode, parent: GraphQLNamedType | undefined, depth: number): CostNode[] {
    // Spreads within spreads multiply: past this many fields the depth says enough.
    if (++this.#visited > 50_000) {
      this.depth = Number.MAX_SAFE_INTEGER;
      return [];
    }
    this.depth = Math.max(this.depth, depth);
    if (node.alias !== undefined) this.aliases += 1;
    if (node.selectionSet === undefined) return [];
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = definition === undefined ? undefined : getNamedType(definition.type);
    const times = this.times(node, definition);
    return [{ own: isCompositeType(type) ? 1 : 0, times, parts: this.selections(node.selectionSet, type, depth + 1) }];
  }

  times(node: FieldNode, definition: GraphQLField<unknown, unknown> | undefined): CostNode['times'] {
    for (const argument of definition?.args ?? []) {
      if (argument.name !== 'first' && argument.name !== 'limit' && argument.name !== 'ids') continue;
      const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
      const fallback = argument.defaultValue;
      return (variables) => sizeOf(value === undefined ? fallback : this.read(value, variables, fallback));
    }
    return () => 1;
  }

  read(value: ValueNode, variables: Variables, fallback: unknown): unknown {
    switch (value.kind) {
      case Kind.INT:
        return Number(value.value);
      case Kind.LIST:
        return value.values;
      case Kind.VARIABLE: {
        const name = value.name.value;
        if (Object.hasOwn(variables, name)) return variables[name];
        const own = this.defaults.get(name);
        return own === undefined ? fallback : this.read(own, variables, fallback);
      }
      default:
        return fallback;
    }
  }
}

/** How many a page size or a list of ids brings; what cannot be one brings one, and is refused by its type. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return Math.max(1, value.length);
  return typeof value === 'number' && value > 1 ? Math.trunc(value) : 1;
}
