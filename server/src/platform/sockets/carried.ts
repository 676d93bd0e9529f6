import { CloseCode, type Server as Protocol } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { socketLimits } from './socket-limits.ts';

/** "Try again later", of RFC 6455's registry. */
const tooMuch = 1013;

interface Carrying<Extra> {
  readonly protocol: Protocol<Extra>;
  readonly extra: Extra;
  readonly logger: Logger;
  /** Takes what a message costs. @throws ApiError RATE_LIMITED */
  readonly pay: (bytes: number) => void;
}

/** Carries the protocol over one socket, until that closes. */
export function carry<Extra>(socket: WebSocket, { protocol, extra, logger, pay }: Carrying<Extra>): void {
  const failed = (error: unknown) => {
    logger.error({ err: error }, 'a message of a socket failed');
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      // Resolves when it has gone out, so that who reads slowly is told less often.
      send: (data) =>
        new Promise((resolve) => {
          if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
          else resolve();
        }),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (read) =>
        socket.on('message', (data: Buffer) => {
          try {
            pay(data.byteLength);
          } catch {
            socket.close(tooMuch, 'RATE_LIMITED');
            return;
          }
          read(data.toString()).catch(failed);
        }),
    },
    extra,
  );
  let isThere = true;
  const pings = setInterval(() => {
    if (!isThere) socket.terminate();
    isThere = false;
    socket.ping();
  }, socketLimits.ping);
  socket.on('pong', () => {
    isThere = true;
  });
  // What broke off, or sent too large a message, is closed by ws with the code that says so.
  socket.on('error', () => undefined);
  socket.once('close', (code, reason) => {
    clearInterval(pings);
    closed(code, reason.toString()).catch(failed);
  });
}
