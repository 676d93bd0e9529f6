import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { errorCatalogue } from '@jejaring/schema/errors';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../request/index.ts';
import { CompiledQueries, executePrepared } from './compiled-queries.ts';
import { maskedError, refusal, toGraphQLError } from './errors.ts';
import { firstField } from './metrics.ts';
import type { Monitor } from './monitor.ts';
import { requireAnswerable } from './operation-type.ts';
import { limitQuery, queryLimits } from './query-limits.ts';
import { limitValues } from './value-limits.ts';

interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly monitor: Monitor;
}

/**
 * Apollo Server over compiled queries: Apollo speaks HTTP, parses, validates and keeps persisted documents; its gateway
 * hook hands the execution to functions that graphql-jit compiled, which is several times faster than its own.
 */
export async function makeGraphqlServer(options: ServerOptions): Promise<ApolloServer<RequestContext>> {
  const { schema, logger, monitor } = options;
  const queries = new CompiledQueries(schema);
  const server = new ApolloServer<RequestContext>({
    gateway: {
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      load: () =>
        Promise.resolve({
          executor: async ({ queryHash, document, operation, request, context }) => {
            // Apollo's types promise an operation, yet it asks also where the named one is not in the document.
            if ((operation as typeof operation | undefined) === undefined) {
              return { errors: [new GraphQLError(errorCatalogue.OPERATION_RESOLUTION_FAILURE.message)] };
            }
            const prepared = queries.prepare(queryHash, document, operation);
            const result = await monitor.tracing.span(
              `graphql ${operation.operation}`,
              { 'graphql.operation.type': operation.operation, 'graphql.operation.field': firstField(operation) },
              () => executePrepared(prepared, context, request.variables ?? {}),
            );
            if (result.errors === undefined || result.data === undefined) return result;
            const { requestId } = context as RequestContext;
            return { ...result, errors: result.errors.map((error) => toGraphQLError(error, requestId, logger)) };
          },
        }),
      stop: () => Promise.resolve(),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limits(queries),
      monitor.metrics.plugin,
      dataAge(monitor),
    ],
    // Persisted documents and parsed ones live in Apollo's own bounded caches.
    cache: 'bounded',
    parseOptions: { maxTokens: queryLimits.tokens },
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

/** Runs before anything is executed; a refusal answers the whole operation with the status of its code. */
function limits(queries: CompiledQueries): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ queryHash, document, operation, request }) {
          if (operation === undefined) return Promise.resolve();
          try {
            requireAnswerable(operation);
            const variables = request.variables ?? {};
            limitValues(variables);
            limitQuery(queries.prepare(queryHash, document, operation).measure, variables);
            return Promise.resolve();
          } catch (error) {
            return Promise.reject(refusal(error) ?? new Error('The limits could not be applied.', { cause: error }));
          }
        },
      }),
  };
}
