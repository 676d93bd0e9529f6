import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApiError, errorCatalogue } from '@jejaring/schema/errors';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { CallerShares, WriteShare } from '../callers/index.ts';
import type { RequestContext } from '../request/index.ts';
import { limitCost, type Documents, type PreparedOperation } from '../documents/index.ts';
import { apolloDocuments } from './apollo-documents.ts';
import { maskedError, refusal, toGraphQLError } from '../http/index.ts';
import { firstField, type Monitor } from '../monitor/index.ts';
import type { HotAnswers } from './hot-answers.ts';
import type { HeavyQuestions } from './heavy-questions.ts';
import { requireAnswerable } from './operation-type.ts';
import { shareTold } from './share-told.ts';
import { limitValues } from './value-limits.ts';

interface ServerOptions {
  readonly documents: Documents;
  readonly heavy: HeavyQuestions;
  readonly hot: HotAnswers;
  readonly logger: Logger;
  readonly monitor: Monitor;
  readonly shares: CallerShares;
  readonly writes: WriteShare;
}

/**
 * Apollo Server over documents that were read before it: Apollo speaks HTTP and checks what was sent; its gateway hook
 * hands the execution to functions that graphql-jit compiled, which is several times faster than its own.
 */
export async function makeGraphqlServer(options: ServerOptions): Promise<ApolloServer<RequestContext>> {
  const { documents, heavy, hot, logger, monitor, shares } = options;
  const { schema } = documents;
  const asked: AskedOperations = new WeakMap();
  const server = new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () =>
        Promise.resolve({
          executor: async ({ operation, request, context }) => {
            // Apollo's types promise an operation, yet it asks also where the named one is not in the document.
            if ((operation as typeof operation | undefined) === undefined) {
              return { errors: [new GraphQLError(errorCatalogue.OPERATION_RESOLUTION_FAILURE.message)] };
            }
            const requestContext = context as RequestContext;
            const { prepared, cost } = asked.get(requestContext) ?? notRead();
            const result = await monitor.tracing.span(
              `graphql ${operation.operation}`,
              { 'graphql.operation.type': operation.operation, 'graphql.operation.field': firstField(operation) },
              () =>
                heavy
                  .run(requestContext.caller, cost + prepared.preparing, () =>
                    prepared.execute(requestContext, request.variables ?? {}),
                  )
                  .catch((error: unknown) => Promise.reject(refusal(error) ?? toError(error))),
            );
            if (result.errors === undefined || result.data === undefined) return result;
            const { requestId } = requestContext;
            return { ...result, errors: result.errors.map((error) => toGraphQLError(error, requestId, logger)) };
          },
        }),
      stop: () => Promise.resolve(),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits(options, asked),
      monitor.metrics.plugin,
      dataAge(monitor),
      shareTold(shares),
      hot.plugin,
    ],
    ...apolloDocuments(documents),
    // Nothing is kept but documents.
    cache: 'bounded',
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    formatError(formatted, error) {
      if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
      if (isRefusalWithoutCode(error)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
      const { code, message, details } = maskedError(error, 'unknown', logger);
      return { message, extensions: { ...details, code } };
    },
  });
  await server.start();
  return server;
}

/** Apollo refuses some requests (a persisted query under another hash) with a status and no code. */
function isRefusalWithoutCode(error: unknown): boolean {
  const http =
    error instanceof GraphQLError ? (error.extensions['http'] as { status?: number } | undefined) : undefined;
  return http?.status !== undefined && http.status >= 400 && http.status < 500;
}

/** An answer from a network that is behind its store says since when; others look as ever. */
function dataAge(monitor: Monitor): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response }) {
          const age = monitor.age();
          if (age !== null && !age.isCurrent && response.body.kind === 'single') {
            const { singleResult } = response.body;
            singleResult.extensions = { ...singleResult.extensions, dataAsOf: age.asOf };
          }
          return Promise.resolve();
        },
      }),
  };
}

/** What the limits let through, for the execution of the same request. */
type AskedOperations = WeakMap<RequestContext, { readonly prepared: PreparedOperation; readonly cost: number }>;

/** Runs before anything is executed; a refusal answers the whole operation with the status of its code. */
function limits(
  { documents, shares, writes }: Pick<ServerOptions, 'documents' | 'shares' | 'writes'>,
  asked: AskedOperations,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ queryHash, document, operation, request, contextValue }) {
          if (operation === undefined) return;
          try {
            requireAnswerable(operation);
            const variables = request.variables ?? {};
            limitValues(variables);
            const read = documents.byHash(queryHash) ?? notRead();
            const prepared = read.operation(operation);
            const cost = prepared.cost(variables);
            limitCost(cost);
            shares.spend(contextValue.caller, cost + prepared.preparing);
            documents.keep(read);
            asked.set(contextValue, { prepared, cost });
            // Whoever may not write is told so by each field, and writes nothing.
            if (operation.operation === OperationTypeNode.MUTATION && contextValue.viewer.canWrite) {
              await writes.spend(contextValue.caller, document, operation);
            }
          } catch (error) {
            throw refusal(error) ?? new Error('The limits could not be applied.', { cause: error });
          }
        },
      }),
  };
}

/** Apollo took another document out of the request than the one that was read before it. */
function notRead(): never {
  throw new ApiError('BAD_REQUEST');
}

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
