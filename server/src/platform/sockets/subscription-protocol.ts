import { ApiError } from '@jejaring/schema/errors';
import type { Request } from 'express';
import { GraphQLError, OperationTypeNode, type ExecutionArgs } from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import type { CallerShares, Identity, SignIns } from '../callers/index.ts';
import { DocumentRefusal, limitCost, type Claim, type Documents } from '../documents/index.ts';
import { claimText, limitValues, type HeavyQuestions } from '../graphql/index.ts';
import { toGraphQLError } from '../http/index.ts';
import type { RequestContext } from '../request/index.ts';
import { socketLimits } from './socket-limits.ts';

export interface ProtocolOptions {
  readonly documents: Documents;
  readonly heavy: HeavyQuestions;
  readonly shares: CallerShares;
  readonly signIns: SignIns;
  readonly contextOf: (request: Request, identity: Identity) => RequestContext;
  readonly logger: Logger;
}

/** What is known of a socket. */
export interface SocketExtra {
  readonly request: Request;
  readonly network: string;
  readonly requestId: string;
  identity: Identity;
  /** The documents of its subscriptions, by their ids, with what each event costs. */
  readonly claims: Map<string, { readonly claim: Claim; readonly cost: number }>;
}

type SocketContext = Context<undefined, SocketExtra>;
type Params = undefined;

/** The protocol graphql-transport-ws, with the limits of documents and shares that hold over HTTP; it answers subscriptions alone. */
export function subscriptionProtocol(options: ProtocolOptions): ServerOptions<Params, SocketExtra> {
  const { documents, shares, signIns, contextOf, logger } = options;
  const told = (error: GraphQLError, { requestId }: SocketExtra) => {
    const refused = error.originalError instanceof DocumentRefusal ? error.originalError : null;
    return refused === null
      ? toGraphQLError(error, requestId, logger).toJSON()
      : new GraphQLError(refused.message, { extensions: { code: refused.code } }).toJSON();
  };

  async function prepare({ extra, subscriptions }: SocketContext, id: string, asked: SubscribePayload) {
    const { query, operationName, variables } = asked;
    const { identity } = extra;
    if (Object.keys(subscriptions).length > socketLimits.subscriptions) {
      throw new ApiError('TOO_BUSY', `A socket has at most ${socketLimits.subscriptions} subscriptions at one time.`);
    }
    const claim = await claimText(options, identity.caller, query);
    try {
      const prepared = claim.read.named(operationName);
      if (prepared === null) throw new ApiError('OPERATION_RESOLUTION_FAILURE');
      if (prepared.operation.operation !== OperationTypeNode.SUBSCRIPTION) throw new ApiError('UNSUPPORTED_OPERATION');
      limitValues(variables ?? {});
      const cost = prepared.cost(variables ?? {});
      limitCost(cost);
      shares.spend(identity.caller, cost);
      documents.keep(claim.read);
      extra.claims.set(id, { claim, cost });
    } catch (error) {
      claim.giveBack();
      throw error;
    }
    return {
      schema: documents.schema,
      document: claim.read.document,
      contextValue: contextOf(extra.request, identity),
      ...(operationName == null ? {} : { operationName }),
      variableValues: variables ?? {},
    } satisfies ExecutionArgs;
  }

  return {
    connectionInitWaitTimeout: socketLimits.init,

    // A browser cannot send a header with it, so that the token comes with the first message.
    async onConnect({ connectionParams, extra }) {
      const { authorization } = (connectionParams ?? {}) as { readonly authorization?: unknown };
      if (typeof authorization !== 'string') return true;
      const { network, requestId } = extra;
      try {
        extra.identity =
          signIns.known(authorization, network) ?? (await signIns.attempt(authorization, network, requestId));
        return true;
      } catch (error) {
        if (error instanceof ApiError) return false;
        throw error;
      }
    },

    onSubscribe: (context, id, payload) =>
      prepare(context, id, payload).catch((error: unknown) => [asGraphQLError(error)]),

    /** What is refused when it begins is an error of the subscription, not its first event. */
    async onOperation(_context, _id, _payload, _args, result) {
      const begun = await result;
      return Symbol.asyncIterator in begun ? undefined : failing(firstError(begun));
    },

    onNext({ extra }, id, _payload, _args, { data = null, errors }) {
      shares.spend(extra.identity.caller, extra.claims.get(id)?.cost ?? 0);
      return { data, ...(errors && { errors: errors.map((error) => told(error, extra)) }) };
    },

    onError: ({ extra }, _id, _payload, errors) => errors.map((error) => told(error, extra)),

    onComplete({ extra: { claims } }, id) {
      claims.get(id)?.claim.giveBack();
      claims.delete(id);
    },
  };
}

function firstError({ errors = [] }: { readonly errors?: readonly GraphQLError[] | undefined }): unknown {
  const [error] = errors;
  if (error === undefined) return new Error('A subscription began with nothing.');
  if (error.originalError != null) return error.originalError;
  // The variables do not fit.
  return new ApiError('BAD_USER_INPUT', error.message);
}

/** Fails as soon as it is asked. */
function failing(reason: unknown): AsyncGenerator<never> {
  const fail = () => Promise.reject(reason instanceof Error ? reason : new Error(String(reason)));
  const generator = {
    next: fail,
    throw: fail,
    return: () => Promise.resolve({ done: true, value: undefined } as const),
    [Symbol.asyncIterator]: () => generator,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return generator;
}

function asGraphQLError(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
