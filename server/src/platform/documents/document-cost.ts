import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
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
import { documentLimits } from './document-limits.ts';
import { fieldWeights } from './field-weights.ts';
import { metaTypes } from './meta-types.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation may cost, by its variables. */
export type DocumentCost = (variables: Variables) => number;

/** @throws ApiError QUERY_TOO_COSTLY */
export function limitCost(cost: number): void {
  if (cost <= documentLimits.cost) return;
  const message = `The answer could cost ${cost} and at most ${documentLimits.cost} is answered: lower "first" or "limit", or split the document.`;
  throw new ApiError('QUERY_TOO_COSTLY', message, { actual: cost, maximum: documentLimits.cost });
}

/** One step of the cost: what a selection costs for one parent, and how often a parent has it. */
interface CostStep {
  /** What is dear to compute, whatever it yields. */
  readonly weight: number;
  readonly own: number;
  times(variables: Variables): number;
  /** Whether it is one page that holds many, not many by itself: what is weighed beside the page's things is computed once. */
  readonly isPage: boolean;
  readonly parts: readonly CostStep[];
}

/**
 * Reads the cost of an operation once; it then depends on the variables. It counts the objects that an answer may hold:
 * every field that gives objects counts one, times the page size (`first`, `limit` or the number of `ids`) of every list
 * around it; what is dear to compute has a weight (field-weights.ts). Fragments are read once and shared.
 */
export function documentCost(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
): DocumentCost {
  const root = schema.getRootType(operation.operation) ?? undefined;
  const parts = new CostReader(schema, fragments, operation).selections(operation.selectionSet, root);
  return (variables) => total(parts, variables, { times: 1, pages: 1 });
}

/** How often the things of a level stand in the answer, and how often what holds them does. */
interface Often {
  readonly times: number;
  readonly pages: number;
}

/** Multiplied out, but never past what a number holds. */
function total(parts: readonly CostStep[], variables: Variables, { times, pages }: Often): number {
  let sum = 0;
  for (const part of parts) {
    const often = Math.min(times * part.times(variables), Number.MAX_SAFE_INTEGER);
    const below = { times: often, pages: part.isPage ? times : often };
    sum += pages * part.weight + often * part.own + total(part.parts, variables, below);
    if (sum > Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
  }
  return sum;
}

class CostReader {
  readonly #defaults = new Map<string, ValueNode>();
  readonly #read = new Map<string, CostStep[]>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    operation: OperationDefinitionNode,
  ) {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue !== undefined) this.#defaults.set(variable.name.value, defaultValue);
    }
  }

  selections({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined): CostStep[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return this.#field(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
      const type = selection.typeCondition?.name.value;
      return this.selections(selection.selectionSet, type === undefined ? parent : this.schema.getType(type));
    });
  }

  #fragment(name: string): CostStep[] {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return [];
    const steps = this.selections(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value));
    this.#read.set(name, steps);
    return steps;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): CostStep[] {
    const name = node.name.value;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const meta = metaTypes[name];
    const type = meta === undefined ? definition && getNamedType(definition.type) : this.schema.getType(meta);
    const weight = fieldWeights[`${parent?.name}.${name}`] ?? fieldWeights[`*.${name}`] ?? 0;
    if (node.selectionSet === undefined) {
      return weight === 0 ? [] : [{ weight, own: 0, times: once, isPage: false, parts: [] }];
    }
    const own = isCompositeType(type) ? 1 : 0;
    const times = this.#times(node, definition);
    const isPage = times !== once && definition !== undefined && !isListType(getNullableType(definition.type));
    return [{ weight, own, times, isPage, parts: this.selections(node.selectionSet, type) }];
  }

  #times(node: FieldNode, definition: GraphQLField<unknown, unknown> | undefined): CostStep['times'] {
    for (const argument of definition?.args ?? []) {
      if (argument.name !== 'first' && argument.name !== 'limit' && argument.name !== 'ids') continue;
      const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
      const fallback = argument.defaultValue;
      return (variables) => sizeOf(value === undefined ? fallback : this.#value(value, variables, fallback));
    }
    return once;
  }

  #value(value: ValueNode, variables: Variables, fallback: unknown): unknown {
    switch (value.kind) {
      case Kind.INT:
        return Number(value.value);
      case Kind.LIST:
        return value.values;
      case Kind.VARIABLE: {
        const name = value.name.value;
        if (Object.hasOwn(variables, name)) return variables[name];
        const own = this.#defaults.get(name);
        return own === undefined ? fallback : this.#value(own, variables, fallback);
      }
      default:
        return fallback;
    }
  }
}

const once = () => 1;

/** How many a page size or a list of ids brings; what cannot be one brings one, and is refused by its type. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return Math.max(1, value.length);
  return typeof value === 'number' && value > 1 ? Math.trunc(value) : 1;
}
