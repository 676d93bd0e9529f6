import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { BoundedMap } from './bounded-map.ts';
import { measureQuery, type QueryMeasure } from './query-limits.ts';

export interface PreparedQuery {
  readonly measure: QueryMeasure;
  /** What was sent, as graphql-js reads it; graphql-jit leaves out defaults within input objects. */
  coerce(variables: Readonly<Record<string, unknown>>): ReturnType<typeof getVariableValues>;
  /** Made when the document is first executed: what the limits refuse is never compiled. */
  compiled(): CompiledQuery | ExecutionResult;
}

/** Documents compiled to functions, the last used kept. */
export class CompiledQueries {
  readonly #prepared: BoundedMap<string, PreparedQuery>;

  constructor(
    readonly schema: GraphQLSchema,
    maximum = 500,
  ) {
    this.#prepared = new BoundedMap(maximum);
  }

  prepare(hash: string, document: DocumentNode, operation: OperationDefinitionNode): PreparedQuery {
    const name = operation.name?.value ?? '';
    const key = `${hash}:${name}`;
    const known = this.#prepared.get(key);
    if (known !== undefined) return known;
    let compiled: CompiledQuery | ExecutionResult | undefined;
    const prepared: PreparedQuery = {
      measure: measureQuery(this.schema, document, operation),
      coerce: (variables) => getVariableValues(this.schema, operation.variableDefinitions ?? [], variables),
      compiled: () => (compiled ??= compileQuery(this.schema, document, name)),
    };
    this.#prepared.set(key, prepared);
    return prepared;
  }
}

/** Executes what was prepared; where variables do not fit their types there is no `data` and each error says so. */
export async function executePrepared(
  prepared: PreparedQuery,
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  const { coerced, errors } = prepared.coerce(variables);
  if (errors !== undefined) return { errors: errors.map((error) => asBadInput(error)) };
  const compiled = prepared.compiled();
  if (!isCompiledQuery(compiled)) return compiled;
  return compiled.query(undefined, context, coerced);
}

function asBadInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { code: 'BAD_USER_INPUT' } });
}
