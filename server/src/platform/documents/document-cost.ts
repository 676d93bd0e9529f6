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
  type InlineFragmentNode,
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
 * around it; what is dear to compute has a weight (field-weights.ts). What several fragments ask for in one place is
 * answered once and counts once, so that each part of a page may own a fragment.
 */
export function documentCost(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
): DocumentCost {
  const root = schema.getRootType(operation.operation) ?? undefined;
  const parts = new CostReader(schema, fragments, operation).level([
    { selectionSet: operation.selectionSet, type: root },
  ]);
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

/** What is selected of a type. */
interface Selected {
  readonly selectionSet: SelectionSetNode;
  readonly type: GraphQLNamedType | undefined;
}

/** A field of one level, with all that is selected under it. */
interface Asked {
  readonly node: FieldNode;
  readonly parent: GraphQLNamedType | undefined;
  readonly below: SelectionSetNode[];
}

/** It walks what fragments come to where they are spread, which limit-shape.ts has bounded before. */
class CostReader {
  readonly #defaults = new Map<string, ValueNode>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    operation: OperationDefinitionNode,
  ) {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue !== undefined) this.#defaults.set(variable.name.value, defaultValue);
    }
  }

  /** Validation has seen to it that fields of one type that answer under one name have the same arguments. */
  level(selected: readonly Selected[]): CostStep[] {
    const fields = new Map<string, Asked>();
    const gather = ({ selectionSet, type }: Selected): void => {
      for (const selection of selectionSet.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = `${type?.name} ${selection.alias?.value ?? selection.name.value}`;
          const below = selection.selectionSet === undefined ? [] : [selection.selectionSet];
          const asked = fields.get(key);
          if (asked === undefined) fields.set(key, { node: selection, parent: type, below });
          else asked.below.push(...below);
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = this.fragments.get(selection.name.value);
          if (fragment !== undefined) gather(this.#within(fragment, type));
        } else gather(this.#within(selection, type));
      }
    };
    for (const one of selected) gather(one);
    return [...fields.values()].flatMap((asked) => this.#field(asked));
  }

  #within(
    { selectionSet, typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
    type: GraphQLNamedType | undefined,
  ): Selected {
    return { selectionSet, type: typeCondition === undefined ? type : this.schema.getType(typeCondition.name.value) };
  }

  #field({ node, parent, below }: Asked): CostStep[] {
    const name = node.name.value;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const meta = metaTypes[name];
    const type = meta === undefined ? definition && getNamedType(definition.type) : this.schema.getType(meta);
    const weight = fieldWeights[`${parent?.name}.${name}`] ?? fieldWeights[`*.${name}`] ?? 0;
    if (below.length === 0) {
      return weight === 0 ? [] : [{ weight, own: 0, times: once, isPage: false, parts: [] }];
    }
    const own = isCompositeType(type) ? 1 : 0;
    const times = this.#times(node, definition);
    const isPage = times !== once && definition !== undefined && !isListType(getNullableType(definition.type));
    const parts = this.level(below.map((selectionSet) => ({ selectionSet, type })));
    return [{ weight, own, times, isPage, parts }];
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
