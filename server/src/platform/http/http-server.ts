import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { refuseHead, refuseUnread } from './unread-requests.ts';
import { responseToUpgrade, wantsSocket } from './upgrade.ts';

/** What a connection may take of the server; docs/operate.md states each. Times are in milliseconds. */
export interface HttpLimits {
  /** How long a connection without a request is kept. */
  readonly keepAlive: number;
  /** How long the head of a request may take to arrive, and how long all of it. */
  readonly head: number;
  readonly request: number;
  /** How long a request or an answer may stand still: not a byte in either direction. */
  readonly silence: number;
  /** How long an answer may still take once the server ends. */
  readonly lastAnswer: number;
  /** A request must have fewer headers: Node leaves out those beyond it, and one of them may be a second Host. */
  readonly headers: number;
  /** Most connections at once; those beyond it are closed at once. */
  readonly connections: number;
}

/**
 * Who ends an idle connection must be the proxy, else it sends a request into one that is just being closed. Caddy keeps
 * them for two minutes, Traefik for 90 seconds, nginx and the load balancers of most clouds for one minute.
 */
export const httpLimits: HttpLimits = {
  keepAlive: 130_000,
  head: 20_000,
  request: 60_000,
  silence: 120_000,
  lastAnswer: 10_000,
  headers: 200,
  connections: 10_000,
};

/** An HTTP server that bounds slow clients, and that ends without cutting an answer short. */
export class HttpServer {
  readonly #server: Server;
  readonly #limits: HttpLimits;
  readonly #answering = new Set<ServerResponse>();
  /** The last answer that each connection asked for. */
  readonly #lastOf = new WeakMap<Duplex, ServerResponse>();
  #isEnding = false;
  #closing: Promise<void> | undefined;

  constructor(listener: RequestListener, limits = httpLimits) {
    this.#limits = limits;
    this.#server = createServer({
      keepAliveTimeout: limits.keepAlive,
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      connectionsCheckingInterval: Math.min(limits.head, limits.request) / 4,
      // Ours says what to do (allowed-hosts.ts).
      requireHostHeader: false,
      shouldUpgradeCallback: wantsSocket,
    });
    this.#server.timeout = limits.silence;
    this.#server.maxConnections = limits.connections;
    this.#server.maxHeadersCount = limits.headers;
    const answer = (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response, listener);
    this.#server.on('request', answer);
    // What a request expects beyond 100-continue may be passed over.
    this.#server.on('checkExpectation', answer);
    // One door for both: what refuses a request refuses a socket.
    this.#server.on('upgrade', (request, socket, head) => answer(request, responseToUpgrade(request, socket, head)));
    this.#server.on('clientError', (error, socket) => {
      const last = this.#lastOf.get(socket);
      const isUnderWay = last !== undefined && last.headersSent && !last.writableFinished;
      refuseUnread(error, socket, isUnderWay);
    });
  }

  /**
   * Listens, and resolves to the address, such as http://127.0.0.1:4000.
   * @throws Error with code EADDRINUSE, EACCES or another where the port cannot be had
   */
  listen({ port, host }: { readonly port: number; readonly host: string }): Promise<string> {
    const server = this.#server;
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        const bound = server.address();
        const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
        resolve(`http://${host.includes(':') ? `[${host}]` : host}:${actual}`);
      });
    });
  }

  /** From now on each answer ends its connection, those that are under way included, so that callers go elsewhere. */
  endConnections(): void {
    this.#isEnding = true;
    for (const response of this.#answering) endsConnection(response);
  }

  /** Takes no new connection, answers what is asked, and resolves when every connection is closed; what hangs is cut. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    this.endConnections();
    const late = setTimeout(() => this.#server.closeAllConnections(), this.#limits.lastAnswer);
    await new Promise<void>((resolve) => {
      // Node's own close of an HTTP server also ends connections whose answer is written but not yet taken by a slow reader.
      NetServer.prototype.close.call(this.#server, () => resolve());
      this.#endIdle();
    });
    clearTimeout(late);
    // Nothing is left but Node's look at slow connections, which this ends.
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse, listener: RequestListener): void {
    this.#answering.add(response);
    this.#lastOf.set(request.socket, response);
    response.once('close', () => {
      this.#answering.delete(response);
      if (this.#closing !== undefined) this.#endIdle();
    });
    if (this.#isEnding) endsConnection(response);
    if (request.rawHeaders.length < 2 * this.#limits.headers) listener(request, response);
    else refuseHead(response);
  }

  #endIdle(): void {
    if (this.#answering.size === 0) this.#server.closeIdleConnections();
  }
}

function endsConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
