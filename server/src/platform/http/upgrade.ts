import { ServerResponse, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';

/** A request that wants to go on as a WebSocket, for as long as it is being looked at as any other. */
export interface Upgrade {
  /** What came behind the head of the request. */
  readonly head: Buffer;
  /** Takes the connection away from HTTP; nothing is answered any more. */
  take(): Duplex;
}

const upgrades = new WeakMap<IncomingMessage, Upgrade>();

/** Undefined for any other request. */
export function upgradeOf(request: IncomingMessage): Upgrade | undefined {
  return upgrades.get(request);
}

/** Only these leave HTTP; whatever else a request would like to become, it is answered as it stands. */
export function wantsSocket({ headers, method, url = '' }: IncomingMessage): boolean {
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket' && /^\/graphql(?:\/?$|\/?\?)/i.test(url);
}

/** An answer by which the request can be refused as any other, which ends the connection. */
export function responseToUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): ServerResponse {
  const response = new ServerResponse(request);
  response.shouldKeepAlive = false;
  response.assignSocket(socket as Socket);
  const end = () => void socket.end();
  response.once('finish', end);
  // One that breaks off before it was taken is nobody's fault.
  socket.on('error', () => socket.destroy());
  socket.once('close', () => void response.emit('close'));
  upgrades.set(request, {
    head,
    take() {
      upgrades.delete(request);
      response.off('finish', end);
      response.detachSocket(socket as Socket);
      // For those who count and log what was answered.
      response.statusCode = 101;
      response.emit('finish');
      response.emit('close');
      return socket;
    },
  });
  return response;
}
