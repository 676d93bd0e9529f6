import { createHash } from 'node:crypto';
import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { ApiError } from '@jejaring/schema/errors';
import { compiledSize } from './compiled-size.ts';
import { documentCost, type DocumentCost } from './document-cost.ts';
import { documentLimits } from './document-limits.ts';
import { limitShape } from './limit-shape.ts';
import { isPublicOperation, operationNamed } from './public-answer.ts';

/** An operation of a document, ready to be asked again and again. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly cost: DocumentCost;
  /** Whether its answer is the same for everybody at one position of the change log. */
  readonly isPublic: boolean;
  /** What is still to be done before it can be asked for the first time, in the units of its cost. */
  readonly preparing: number;
  execute(context: unknown, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
}

/** A document that passed every limit that does not hang on its variables. */
export interface ReadDocument {
  /** SHA-256 of its text, in hexadecimal: the hash by which callers name persisted documents. */
  readonly hash: string;
  readonly document: DocumentNode;
  /** About what it takes in memory once all of its operations were asked, in bytes. */
  readonly bytes: number;
  /** How many fields its operations have together when compiled; what a new document costs whoever brings it. */
  readonly size: number;
  operation(node: OperationDefinitionNode): PreparedOperation;
  /** The operation of a name, or the only one; null where a request must name one. */
  named(name: unknown): PreparedOperation | null;
}

/** What a document is refused with where it is no valid GraphQL. */
export class DocumentRefusal extends Error {
  override readonly name = 'DocumentRefusal';
  constructor(
    readonly code: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED',
    readonly errors: readonly GraphQLError[],
  ) {
    super(errors[0]?.message);
  }
}

/** Above this size an operation is interpreted: to compile it would take longer than to answer it. */
const largestCompiled = 1500;
/** Measured on documents of many kinds: a token in the syntax tree, a field in compiled form. */
/** Units of cost a field: 0.1 ms. */
const costOfCompiling = 30;
const bytesOf = { token: 120, field: 2000 } as const;

export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Parses, limits and validates a text, in this order, so that each step is bounded by the one before it. The document is
 * kept without places in its text: they hold on to all of it.
 * @throws ApiError TOO_MANY_TOKENS, QUERY_TOO_DEEP, TOO_MANY_ALIASES, QUERY_TOO_LARGE; DocumentRefusal
 */
export function readDocument(schema: GraphQLSchema, text: string, hash = documentHash(text)): ReadDocument {
  const document = parsed(text);
  limitShape(document);
  if (validate(schema, document).length > 0) {
    // Once more with places, for whoever mends it.
    throw new DocumentRefusal('GRAPHQL_VALIDATION_FAILED', validate(schema, parse(text)));
  }
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const sizes = new Map(operations.map((node) => [node, compiledSize(schema, fragments, node)]));
  const compiled = [...sizes.values()].filter((size) => size <= largestCompiled).reduce((sum, size) => sum + size, 0);
  const prepared = new Map<OperationDefinitionNode, PreparedOperation>();
  const read: ReadDocument = {
    hash,
    document,
    bytes: 2000 + (document.tokenCount ?? documentLimits.tokens) * bytesOf.token + compiled * bytesOf.field,
    size: compiled,
    operation(node) {
      const known = prepared.get(node);
      if (known !== undefined) return known;
      const isCompiled = (sizes.get(node) ?? 0) <= largestCompiled;
      let preparing = isCompiled ? (sizes.get(node) ?? 0) * costOfCompiling : 0;
      const run = executor(schema, document, node, isCompiled);
      const fresh: PreparedOperation = {
        operation: node,
        cost: documentCost(schema, fragments, node),
        isPublic: isPublicOperation(schema, fragments, node),
        get preparing() {
          return preparing;
        },
        execute(context, variables) {
          preparing = 0;
          return run(context, variables);
        },
      };
      prepared.set(node, fresh);
      return fresh;
    },
    named(name) {
      const node = operationNamed(operations, name);
      return node === null ? null : read.operation(node);
    },
  };
  return read;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true, maxTokens: documentLimits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (/more than \d+ tokens|more that \d+ tokens/.test(error.message)) {
      const message = `The document has more than ${documentLimits.tokens} tokens: split it.`;
      throw new ApiError('TOO_MANY_TOKENS', message, { maximum: documentLimits.tokens });
    }
    throw new DocumentRefusal('GRAPHQL_PARSE_FAILED', [error]);
  }
}

/**
 * Executes an operation, compiled when it is first asked; what the limits refuse is never compiled. Where variables do
 * not fit their types there is no `data` and each error says so.
 */
function executor(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isCompiled: boolean,
): PreparedOperation['execute'] {
  const operationName = operation.name?.value;
  let compiled: CompiledQuery | ExecutionResult | undefined;
  return async (contextValue, variables) => {
    // As graphql-js reads them: graphql-jit leaves out defaults within input objects.
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (errors !== undefined) return { errors: errors.map((error) => asBadInput(error)) };
    if (!isCompiled) {
      const named = operationName === undefined ? {} : { operationName };
      return execute({ schema, document, contextValue, variableValues: variables, ...named });
    }
    compiled ??= compileQuery(schema, document, operationName ?? '');
    if (!isCompiledQuery(compiled)) return compiled;
    return compiled.query(undefined, contextValue, coerced);
  };
}

function asBadInput({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { code: 'BAD_USER_INPUT' } });
}
