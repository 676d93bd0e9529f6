import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorCatalogue, type ErrorCode } from '@jejaring/schema/errors';

interface Refusal {
  readonly code: ErrorCode;
  readonly status: number;
  readonly message: string;
}

const unreadable: Refusal = { code: 'BAD_REQUEST', status: 400, message: 'The request is not HTTP that can be read.' };

const tooMuchHead: Refusal = {
  code: 'REQUEST_TOO_LARGE',
  status: 431,
  message: 'The headers are too large: send fewer.',
};

const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: tooMuchHead,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { code: 'REQUEST_TOO_LARGE', ...errorCatalogue.REQUEST_TOO_LARGE },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'REQUEST_TIMEOUT', ...errorCatalogue.REQUEST_TIMEOUT },
};

/**
 * Answers what never became a request: not HTTP, too large a head, or not there in time. The connection ends with it.
 * @param isUnderWay an answer has begun on this connection: a second one must not be mixed into it
 */
export function refuseUnread(error: NodeJS.ErrnoException, socket: Duplex, isUnderWay: boolean): void {
  if (error.code === 'ECONNRESET' || !socket.writable || isUnderWay) {
    socket.destroy();
    return;
  }
  const refusal = refusals[error.code ?? ''] ?? unreadable;
  const body = bodyOf(refusal);
  const head = Object.entries(headersOf(body)).map(([name, value]) => `${name}: ${value}\r\n`);
  const line = `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}\r\n`;
  socket.end(`${line}${head.join('')}\r\n${body}`, () => socket.destroy());
}

/** Answers a request with more headers than are read. */
export function refuseHead(response: ServerResponse): void {
  const body = bodyOf(tooMuchHead);
  response.writeHead(tooMuchHead.status, headersOf(body)).end(body);
}

function bodyOf({ message, code }: Refusal): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

function headersOf(body: string) {
  return {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    connection: 'close',
  };
}
