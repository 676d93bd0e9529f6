import { ApiError } from '@jejaring/schema/errors';
import type { Request, RequestHandler } from 'express';
import {
  networkOf,
  secondsToWait,
  type CallerShares,
  type Identity,
  type ShareState,
  type SignIns,
} from '../callers/index.ts';
import { requestIdOf } from './request-id.ts';
import type { Route } from './route.ts';

/** What a request costs before it is known what it asks, in cost units: about one for each 15 µs of a processor's time. */
export const requestCosts = { question: 50, questionPerKilobyte: 20, other: 20 };

const identities = new WeakMap<Request, Identity>();

/** Who sends a request that came through the door. */
export function identityOf(request: Request): Identity {
  const identity = identities.get(request);
  if (identity === undefined) throw new Error('A request came around the door.');
  return identity;
}

/** The network of the address that a request comes from, as far as a proxy that is believed tells it. */
export function networkOfRequest({ ip, socket }: Request): string {
  return networkOf(ip) ?? networkOf(socket.remoteAddress) ?? 'unknown';
}

/**
 * The first to see a request that costs anything: it learns who asks, and takes from that caller's share what every
 * request of the route costs, also one that is refused later. What a document costs beyond that is taken once it is known.
 * A token that must be looked at first is paid by the address that sent it.
 */
export function callerDoor(shares: CallerShares, signIns: SignIns, routes: readonly Route[]): RequestHandler {
  const costOfRoute = new Map(routes.map(({ path, cost }) => [firstWord(path), cost]));
  return async (request, response, next) => {
    const network = networkOfRequest(request);
    const { authorization } = request.headers;
    const known = signIns.known(authorization, network);
    const payer = known?.caller ?? network;
    const cost = costOf(request, costOfRoute);
    try {
      shares.spend(payer, cost);
      if (cost !== requestCosts.other) response.set(shareHeaders(shares.state(payer)));
      identities.set(request, known ?? (await signIns.attempt(authorization, network, requestIdOf(request))));
    } catch (error) {
      response.set(shareHeaders(shares.state(payer), waitOf(error)));
      throw error;
    }
    next();
  };
}

/** Paths are matched as loosely as Express matches routes. */
function costOf(request: Request, costOfRoute: ReadonlyMap<string, number>): number {
  if (/^\/graphql(?:\/|$)/i.test(request.path)) {
    return requestCosts.question + requestCosts.questionPerKilobyte * Math.ceil(sizeOf(request) / 1000);
  }
  return costOfRoute.get(firstWord(request.path)) ?? requestCosts.other;
}

function firstWord(path: string): string {
  return /^\/([a-z]+)(?=[./]|$)/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Bytes of the question as the head tells them; a body of untold length counts as a large one. */
function sizeOf(request: Request): number {
  const told = Number(request.headers['content-length']);
  if (Number.isSafeInteger(told) && told >= 0) return request.url.length + told;
  return request.url.length + (request.headers['transfer-encoding'] === undefined ? 0 : largeBody);
}

const largeBody = 100_000;

function waitOf(error: unknown): number | null {
  return error instanceof ApiError ? secondsToWait(error.code, error.details) : null;
}

/** As of draft-ietf-httpapi-ratelimit-headers, with the units that are counted instead of requests. */
export function shareHeaders(state: ShareState | null, wait?: number | null): Record<string, string> {
  if (state === null) return {};
  const { quota, remaining, seconds } = state;
  return {
    'ratelimit-policy': `"share";q=${quota};qu="cost-units";w=60`,
    ratelimit: `"share";r=${remaining};t=${wait ?? seconds}`,
  };
}
