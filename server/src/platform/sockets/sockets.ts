import type { Request, RequestHandler } from 'express';
import { handleProtocols, makeServer, type Server as Protocol } from 'graphql-ws';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import { documentLimits } from '../documents/index.ts';
import {
  identityOf,
  networkOfRequest,
  requestCosts,
  requestIdOf,
  sendCode,
  upgradeOf,
  type OriginRule,
} from '../http/index.ts';
import { carry } from './carried.ts';
import { socketLimits } from './socket-limits.ts';
import { subscriptionProtocol, type ProtocolOptions, type SocketExtra } from './subscription-protocol.ts';

export interface SocketsOptions extends ProtocolOptions {
  readonly isAllowedOrigin: OriginRule;
  /** Longest document, in bytes; by default that of the limits. */
  readonly documentBytes?: number;
}

/**
 * Subscriptions over WebSockets at the address of the API. A request for one has come through the same doors as any other: host,
 * share, readiness; here its origin and the number of sockets are looked at.
 */
export class Sockets {
  readonly #options: SocketsOptions;
  readonly #server: WebSocketServer;
  readonly #protocol: Protocol<SocketExtra>;
  readonly #ofCaller = new Map<string, number>();
  #closing: Promise<void> | undefined;

  constructor(options: SocketsOptions) {
    this.#options = options;
    this.#server = new WebSocketServer({
      noServer: true,
      maxPayload: (options.documentBytes ?? documentLimits.bytes) + socketLimits.messageBeyondDocument,
      handleProtocols,
    });
    this.#protocol = makeServer(subscriptionProtocol(options));
  }

  /** How many are open. */
  get size(): number {
    return this.#server.clients.size;
  }

  /** Takes a request that wants a socket; others go on. */
  readonly handler: RequestHandler = (request, response, next) => {
    const upgrade = upgradeOf(request);
    const { origin, host = '' } = request.headers;
    const { caller } = identityOf(request);
    const isForeign = (one: string) => ![host, request.host].some((name) => this.#options.isAllowedOrigin(one, name));
    if (upgrade === undefined) next();
    else if (this.#closing !== undefined) sendCode(response, 'NOT_READY', 'This server is being stopped.');
    // Only browsers name one; whoever does not is answered as over HTTP.
    else if (origin !== undefined && isForeign(origin)) sendCode(response, 'FOREIGN_ORIGIN');
    else if (this.size >= socketLimits.sockets || this.#count(caller) >= socketLimits.socketsOfOne) {
      sendCode(response, 'TOO_BUSY', 'Too many sockets are open: ask again over HTTP.');
    } else {
      this.#server.handleUpgrade(request, upgrade.take(), upgrade.head, (socket) => this.#open(socket, request));
    }
  };

  /** Says goodbye to all; whoever does not answer in time is cut off. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  #open(socket: WebSocket, request: Request): void {
    const { shares, logger } = this.#options;
    const identity = identityOf(request);
    const { caller } = identity;
    this.#ofCaller.set(caller, this.#count(caller) + 1);
    socket.once('close', () => {
      const left = this.#count(caller) - 1;
      if (left > 0) this.#ofCaller.set(caller, left);
      else this.#ofCaller.delete(caller);
    });
    carry(socket, {
      protocol: this.#protocol,
      extra: {
        request,
        network: networkOfRequest(request),
        requestId: requestIdOf(request),
        identity,
        claims: new Map(),
      },
      logger,
      pay: (bytes) =>
        shares.spend(caller, requestCosts.question + requestCosts.questionPerKilobyte * Math.ceil(bytes / 1000)),
    });
  }

  #count(caller: string): number {
    return this.#ofCaller.get(caller) ?? 0;
  }

  async #close(): Promise<void> {
    const { clients } = this.#server;
    const all = [...clients].map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of clients) socket.close(1001, 'Going away');
    const late = new AbortController();
    const cut = wait(socketLimits.goodbye, undefined, { signal: late.signal }).then(
      () => {
        for (const socket of clients) socket.terminate();
      },
      () => undefined,
    );
    await Promise.all(all);
    late.abort();
    await cut;
    this.#server.close();
  }
}
